import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';

/** What a mailed link opens: one button, because whatever looks into mails follows links as well. */
export function LinkPage({ frame, token }: { frame: Frame; token: string }): JSX.Element {
  return (
    <Layout frame={frame} title="Sign in">
      <div class="page-head">
        <h1>One more step</h1>
      </div>
      <p class="lead">Press the button to sign in with this browser.</p>
      <form method="post" action="/web/redeemLink">
        <input type="hidden" name="token" value={token} />
        <button class="btn btn-primary" type="submit">
          Sign in
        </button>
      </form>
    </Layout>
  );
}

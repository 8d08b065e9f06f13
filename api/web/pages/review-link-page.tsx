import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';

/** What the link to a packet opens: one button, because whatever looks into mails follows links as well. It names nobody. */
export function ReviewLinkPage({ frame, token }: { frame: Frame; token: string }): JSX.Element {
  return (
    <Layout frame={frame} title="A packet for review">
      <div class="page-head">
        <h1>A packet was opened to you</h1>
      </div>
      <p class="lead">
        Press the button to read it in this browser. That you open it is written down, and told to the applicant and to
        whoever gave you the link.
      </p>
      <form method="post" action="/web/openReview">
        <input type="hidden" name="token" value={token} />
        <button class="btn btn-primary" type="submit">
          Open the packet
        </button>
      </form>
    </Layout>
  );
}

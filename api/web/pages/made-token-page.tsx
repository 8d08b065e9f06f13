import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';

interface MadeTokenPageData {
  readonly frame: Frame;
  readonly sentence: string;
  readonly token: string;
}

/** A token that was just made: it is shown here and never again. */
export function MadeTokenPage({ frame, sentence, token }: MadeTokenPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Your new token" crumbs={[{ label: 'Tokens', href: '/tokens' }]}>
      <div class="page-head">
        <h1>Copy the token now</h1>
      </div>
      <p class="lead">
        It is shown this once. {sentence} Whoever has it may do what it was made for in your name: keep it where the
        program keeps its secrets, and in no mail.
      </p>
      <div class="field narrow">
        <label class="form-label" for="token">
          Token
        </label>
        <input class="form-control" id="token" type="text" readOnly value={token} autocomplete="off" />
      </div>
      <p>
        The program sends it with each request, as the header <code>Authorization: Bearer</code> followed by the token.
      </p>
      <p>
        <a class="btn btn-primary" href="/tokens">
          I have copied it
        </a>
      </p>
    </Layout>
  );
}

import type { JSX } from 'preact';
import { type Frame, Layout } from '../parts/layout.tsx';

interface RecoveryCodesPageData {
  readonly frame: Frame;
  readonly sentence: string;
  readonly codes: readonly string[];
}

/** Recovery codes that were just made: they are shown here and never again. */
export function RecoveryCodesPage({ frame, sentence, codes }: RecoveryCodesPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Your recovery codes" crumbs={[{ label: 'Signing in', href: '/sign-ins' }]}>
      <div class="page-head">
        <h1>Write these codes down now</h1>
      </div>
      <p class="lead">
        {sentence} The codes are shown this once. When you have not the phone at hand, type one where a code of the app
        is asked for; each works once. Keep them on paper or where you keep passwords, and not on the phone.
      </p>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a class="btn btn-primary" href="/sign-ins">
          I have written them down
        </a>
      </p>
    </Layout>
  );
}

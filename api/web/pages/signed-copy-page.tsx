import type { JSX } from 'preact';
import type { FullCopy } from '../../../db/views/find-signed-copies.ts';
import { SIGNED_LABELS } from '../../../rules/vocabulary/signing/signed-kind.ts';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Viewer } from '../viewer.ts';
import { formatInstant } from '../words/dates.ts';

interface SignedCopyPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly journeyId: string;
  readonly copy: FullCopy;
}

/** The copy of a signed record, word for word as it was signed. */
export function SignedCopyPage({ frame, journeyId, copy }: SignedCopyPageData): JSX.Element {
  const title = `${SIGNED_LABELS[copy.kind]}, version ${copy.version}`;
  return (
    <Layout frame={frame} title={title} crumbs={[{ label: 'Signed records', href: `/journeys/${journeyId}/signed` }]}>
      <div class="page-head">
        <h1>{title}</h1>
      </div>
      {copy.voidedAt !== null && (
        <p>
          <StatusMark tone="bad" word={`Void since ${formatInstant(copy.voidedAt, frame.viewer.timeZone)}`} />
        </p>
      )}
      <p class="hint">This is the record exactly as it was shown when it was signed. Print this page to keep it.</p>
      <pre class="block copy" tabIndex={0} aria-label="The copy">
        {copy.shown}
      </pre>
      <p class="hash">The signature ties all of it together: SHA-256 {copy.signatureSha256}</p>
    </Layout>
  );
}

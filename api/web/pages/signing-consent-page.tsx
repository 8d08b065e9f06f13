import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import type { TextToConsent } from '../parts/signing/ask-consent.tsx';
import { ConsentParts } from '../parts/signing/consent-parts.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Viewer } from '../viewer.ts';
import { formatInstant } from '../words/dates.ts';

interface SigningConsentPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly text: TextToConsent;
  /** ISO instant; null where the reader has not agreed. */
  readonly givenAt: string | null;
  readonly refusal: Refusal | null;
}

/** What signing electronically means, and whether one has agreed to it. */
export function SigningConsentPage({ frame, text, givenAt, refusal }: SigningConsentPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Signing electronically" crumbs={[{ label: 'To sign', href: '/queue' }]}>
      <div class="page-head">
        <h1>{givenAt === null ? 'You do not sign electronically yet.' : 'You sign electronically.'}</h1>
      </div>
      {givenAt !== null && (
        <p>
          <StatusMark tone="good" word={`Agreed ${formatInstant(givenAt, frame.viewer.timeZone)}`} />
        </p>
      )}
      <section class="block" aria-label="What you agree to">
        <ConsentParts text={text} />
      </section>
      {givenAt === null ? (
        <ActionForm operation="giveConsent" carries={{ version: text.version }} from={frame.path} refusal={refusal}>
          <button class="btn btn-primary" type="submit">
            I agree to sign electronically
          </button>
        </ActionForm>
      ) : (
        <ActionForm operation="withdrawConsent" from={frame.path} refusal={refusal}>
          <button class="btn btn-outline" type="submit">
            Withdraw my agreement
          </button>
        </ActionForm>
      )}
    </Layout>
  );
}

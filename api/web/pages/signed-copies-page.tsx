import type { JSX } from 'preact';
import type { ListedCopy } from '../../../db/views/find-signed-copies.ts';
import { SIGNED_LABELS } from '../../../rules/vocabulary/signing/signed-kind.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { WhoWhenWhy } from '../parts/signing/who-when-why.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Viewer } from '../viewer.ts';
import { formatInstant } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

interface SignedCopiesPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly journeyId: string;
  readonly superviseeName: string;
  readonly copies: readonly ListedCopy[];
}

/** Everything that was signed in a journey: who, when, why, and the copy of each. */
export function SignedCopiesPage({ frame, journeyId, superviseeName, copies }: SignedCopiesPageData): JSX.Element {
  const crumbs = [{ label: superviseeName, href: `/journeys/${journeyId}` }];
  return (
    <Layout frame={frame} title="Signed records" crumbs={crumbs}>
      <div class="page-head">
        <h1>{copies.length === 0 ? 'Nothing is signed yet.' : `${count(copies.length, 'signed record')}.`}</h1>
      </div>
      {copies.length === 0 && (
        <EmptyState title="No signed record">
          Weekly logs, agreements, attestations and evaluations that are signed here are kept here as they were signed.
        </EmptyState>
      )}
      {copies.map((copy) => (
        <section key={copy.signedCopyId} class="block" aria-label={SIGNED_LABELS[copy.kind]}>
          <h2>
            <a href={`/journeys/${journeyId}/signed/${copy.signedCopyId}`}>
              {SIGNED_LABELS[copy.kind]}, version {copy.version}
            </a>
          </h2>
          {copy.voidedAt !== null && (
            <StatusMark tone="bad" word={`Void since ${formatInstant(copy.voidedAt, frame.viewer.timeZone)}`} />
          )}
          <WhoWhenWhy {...copy} timeZone={copy.signerTimeZone} />
        </section>
      ))}
    </Layout>
  );
}

import type { JSX } from 'preact';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';

/** The own page of somebody who has no journey yet. */
export function NoJourneyPage({ frame }: { frame: Frame }): JSX.Element {
  return (
    <Layout frame={frame} title="My hours">
      <div class="page-head">
        <h1>Your way to the license has not begun yet.</h1>
      </div>
      <EmptyState title="No journey yet">
        A clinical director opens your journey to a license. Then your hours, what they count for and what comes next
        appear here.
      </EmptyState>
    </Layout>
  );
}

import type { JSX } from 'preact';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { ShownQuarter } from '../../answers/quarter.ts';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { QuarterTable } from '../parts/attestations/quarter-table.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Viewer } from '../viewer.ts';
import { formatDate } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the page of quarters to attest needs. */
export interface AttestationsPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly quarters: readonly ShownQuarter[];
  readonly refusal: Refusal | null;
}

/** The quarters that a supervisor has to attest, each shown whole, signed one after the other. */
export function AttestationsPage({ frame, quarters, refusal }: AttestationsPageData): JSX.Element {
  const today = dateAt(frame.now.toISOString(), frame.viewer.timeZone);
  return (
    <Layout frame={frame} title="Quarters to attest" crumbs={[{ label: 'To sign', href: '/queue' }]}>
      <div class="page-head">
        <h1>
          {quarters.length === 0 ? 'No quarter waits for you.' : `${count(quarters.length, 'quarter')} to attest.`}
        </h1>
      </div>
      <p class="hint">
        An attestation states what you signed in a quarter and what of it counts. It stands even if you can not be
        reached one day, so that nobody loses more than the quarter that runs.
      </p>
      {quarters.length === 0 && (
        <EmptyState title="Nothing to attest">
          When a quarter of the year is over, the hours you signed in it appear here for each supervisee and setting.
        </EmptyState>
      )}
      {quarters.map((quarter) => (
        <Item key={keyOf(quarter)} quarter={quarter} today={today} from={frame.path} refusal={refusal} />
      ))}
    </Layout>
  );
}

interface ItemProps {
  readonly quarter: ShownQuarter;
  readonly today: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

function Item({ quarter, today, from, refusal }: ItemProps): JSX.Element {
  const { journeyId, settingId, contentSha256, dueOn, state, counted } = quarter;
  return (
    <section class="block sign-box" aria-label={`${quarter.superviseeName}, ${quarter.quarter}`}>
      <p>
        {dueOn < today ? (
          <StatusMark tone="bad" word={`Was due on ${formatDate(dueOn)}`} />
        ) : (
          <StatusMark tone="wait" word={`Due by ${formatDate(dueOn)}`} />
        )}
        {state === 'outdated' && <StatusMark tone="bad" word="Attested before; a week has changed since" />}
      </p>
      <QuarterTable quarter={quarter} />
      <blockquote class="statement">{quarter.statement}</blockquote>
      {counted ? (
        <ActionForm
          operation="attestQuarter"
          about={keyOf(quarter)}
          carries={{ journeyId, settingId, quarter: quarter.quarter, contentSha256 }}
          from={from}
          refusal={refusal}
        >
          <button class="btn btn-primary" type="submit">
            Sign this attestation
            <span class="visually-hidden">
              {' '}
              of {quarter.superviseeName}, {quarter.quarter}
            </span>
          </button>
        </ActionForm>
      ) : (
        <p class="muted">These hours are being counted; come back in a moment.</p>
      )}
      <p class="hash">SHA-256 {contentSha256}</p>
    </section>
  );
}

function keyOf({ journeyId, settingId, quarter }: ShownQuarter): string {
  return `${journeyId}-${settingId}-${quarter}`;
}

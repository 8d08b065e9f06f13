import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { type WaitingWeek, WeekToSign } from '../parts/week/week-to-sign.tsx';
import { weekFields } from '../reading/ticked-weeks.ts';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

interface WeeksToSignPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  /** The oldest first. */
  readonly weeks: readonly WaitingWeek[];
  /** How many more wait than are shown. */
  readonly more: number;
  readonly refusal: Refusal | null;
}

/** The weeks that wait, each in full with a tick of its own, to be signed after one proof. */
export function WeeksToSignPage({ frame, weeks, more, refusal }: WeeksToSignPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Weeks to sign" crumbs={[{ label: 'To sign', href: '/queue' }]}>
      <div class="page-head">
        <h1>{weeks.length === 0 ? 'Nobody waits for you.' : `${count(weeks.length, 'week')} to read and sign`}</h1>
      </div>
      {weeks.length === 0 ? (
        <EmptyState title="Nothing waits for you">When a supervisee submits a week, it appears here.</EmptyState>
      ) : (
        <ActionForm operation="signWeeks" from="/queue/sign" refusal={refusal}>
          <p class="lead">
            Tick each week that you have read and can sign. You prove once that it is you; each week is a signature of
            its own, over what is shown here.
          </p>
          {more > 0 && (
            <p class="note">
              These are the oldest {weeks.length}; {count(more, 'more week', 'more weeks')} come after them.
            </p>
          )}
          {weeks.map((week) => (
            <WeekToSign
              key={week.log.weeklyLogId}
              week={week}
              isTicked={isTyped(refusal, weekFields(week.log.weeklyLogId).tick)}
            />
          ))}
          <div class="form-end">
            <button class="btn btn-primary" type="submit">
              Sign the ticked weeks as {frame.viewer.name}
            </button>
          </div>
        </ActionForm>
      )}
    </Layout>
  );
}

/** Nothing is ticked before the reader has ticked it. */
function isTyped(refusal: Refusal | null, name: string): boolean {
  return refusal?.operation === 'signWeeks' && refusal.typed[name] === 'yes';
}

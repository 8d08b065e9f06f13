import type { JSX } from 'preact';
import type { QueueItem } from '../../../db/views/queue-item.ts';
import type { ShownObligation } from '../../../db/views/shown-obligation.ts';
import { ACTIVITY_LABELS } from '../../../rules/vocabulary/activity.ts';
import { CHANGED_SINCE_SIGNED } from '../../../db/views/log-flags.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { OwnFreeze } from '../parts/obligations/frozen-list.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { ChangeList } from '../parts/week/change-list.tsx';
import { daysSince, formatAge, formatWeek } from '../words/dates.ts';
import { count, hours } from '../words/quantity.ts';

/** What the supervisor's queue needs. */
export interface QueuePageData {
  readonly frame: Frame;
  readonly items: readonly QueueItem[];
  /** How many quarters wait to be attested. */
  readonly quarters?: number;
  /** What came to a freeze of new assignments. */
  readonly frozen?: readonly ShownObligation[];
}

/** Who needs the supervisor today: the weeks that wait for a signature, the oldest first. */
export function QueuePage({ frame, items, quarters = 0, frozen = [] }: QueuePageData): JSX.Element {
  const first = items[0];
  return (
    <Layout frame={frame} title="To sign">
      <div class="page-head">
        <h1>{answer(items, frame.now)}</h1>
        {items.length > 1 && (
          <a class="btn btn-outline" href="/queue/sign">
            Sign several on one page
          </a>
        )}
        {first !== undefined && (
          <a class="btn btn-primary" href={`/weekly-logs/${first.weeklyLogId}`} data-key="j">
            Open the oldest <kbd>j</kbd>
          </a>
        )}
      </div>
      <OwnFreeze frozen={frozen} />
      {quarters > 0 && (
        <div class="note" role="status">
          <a href="/attestations">{count(quarters, 'quarter')} to attest</a>: what you signed, stated for each
          supervisee.
        </div>
      )}
      {items.length === 0 ? (
        <EmptyState title="Nothing waits for you">
          When a supervisee submits a week, it appears here with its hours and anything to look at first.
        </EmptyState>
      ) : (
        <QueueTable items={items} now={frame.now} />
      )}
      <p class="hint">
        <a href="/signing-consent">Signing electronically</a>: what it means, and how you withdraw it.
      </p>
    </Layout>
  );
}

function QueueTable({ items, now }: { items: readonly QueueItem[]; now: Date }): JSX.Element {
  return (
    <table class="table table-cards queue">
      <caption class="visually-hidden">Weekly logs that wait for your signature, the oldest first</caption>
      <thead>
        <tr>
          <th scope="col">Supervisee</th>
          <th scope="col">Week</th>
          <th scope="col">Hours</th>
          <th scope="col">Look at</th>
          <th scope="col">Waiting</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.weeklyLogId} item={item} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, now }: { item: QueueItem; now: Date }): JSX.Element {
  const days = daysSince(item.submittedAt, now);
  // The supervisor is told in their own words, with what differs.
  const flags = item.flags.filter((flag) => item.changedSinceSigned === null || flag !== CHANGED_SINCE_SIGNED);
  return (
    <tr>
      <th scope="row" data-label="Supervisee">
        <a href={`/weekly-logs/${item.weeklyLogId}`}>{item.superviseeName}</a>
        <span class="under">{item.license}</span>
      </th>
      <td data-label="Week">
        {formatWeek(item.week)}
        {item.version > 1 && <span class="under">version {item.version}, corrected</span>}
      </td>
      <td data-label="Hours">
        <strong>{hours(item.totalMinutes)}</strong>
        <ul class="by-activity">
          {item.minutesByActivity.map(({ activity, minutes }) => (
            <li key={activity}>
              {ACTIVITY_LABELS[activity]} {hours(minutes)}
            </li>
          ))}
        </ul>
      </td>
      <td data-label="Look at">
        {item.changedSinceSigned !== null && <ChangedSinceSigned changed={item.changedSinceSigned} />}
        {flags.length === 0 && item.changedSinceSigned === null ? (
          <StatusMark tone="plain" word="Nothing unusual" />
        ) : (
          <ul class="flags">
            {flags.map((flag) => (
              <li key={flag}>
                <StatusMark tone="bad" word={flag} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label="Waiting">
        {days >= 7 ? (
          <StatusMark tone={days >= 14 ? 'bad' : 'wait'} word={formatAge(item.submittedAt, now)} />
        ) : (
          formatAge(item.submittedAt, now)
        )}
      </td>
    </tr>
  );
}

function ChangedSinceSigned({ changed }: { changed: NonNullable<QueueItem['changedSinceSigned']> }): JSX.Element {
  return (
    <details class="fold" open={changed.changes.length <= 3}>
      <summary>
        <StatusMark tone="bad" word="Changed since you signed it" />
      </summary>
      <ChangeList changes={changed.changes} />
    </details>
  );
}

function answer(items: readonly QueueItem[], now: Date): string {
  const oldest = items[0];
  if (oldest === undefined) return 'Nobody waits for you.';
  const people = new Set(items.map(({ superviseeName }) => superviseeName)).size;
  const age = daysSince(oldest.submittedAt, now);
  const since = age === 0 ? 'since today' : `the oldest for ${count(age, 'day')}`;
  return `${count(items.length, 'week')} of ${count(people, 'person', 'people')} ${items.length === 1 ? 'waits' : 'wait'} for your signature, ${since}.`;
}

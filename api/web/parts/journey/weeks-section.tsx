import type { JSX } from 'preact';
import type { WeekSummary } from '../../../../db/views/journey-page.ts';
import { weekHref } from '../../reading/next-thing.ts';
import { WEEK_STATUS, isBack } from '../../words/week-status.ts';
import { formatWeek } from '../../words/dates.ts';
import { count, hours } from '../../words/quantity.ts';
import { EmptyState } from '../empty-state.tsx';
import { StatusMark } from '../status-mark.tsx';

interface WeeksSectionProps {
  readonly journeyId: string;
  readonly weeks: readonly WeekSummary[];
  /** The week to log now, for the supervisee. */
  readonly logHref: string | null;
}

const SHOWN = 8;

/** The weeks of the journey, newest first, each with where its logs stand. */
export function WeeksSection({ journeyId, weeks, logHref }: WeeksSectionProps): JSX.Element {
  const rest = weeks.slice(SHOWN);
  return (
    <section id="weeks" class="block" aria-labelledby="weeks-title">
      <div class="block-head">
        <h2 id="weeks-title">Weeks</h2>
        {logHref !== null && (
          <>
            <a class="btn btn-outline" href={logHref}>
              Log this week
            </a>
            <a class="btn btn-outline" href={`${logHref}/supervision`}>
              Supervision this week
            </a>
          </>
        )}
      </div>
      {weeks.length === 0 ? (
        <EmptyState title="No weeks yet">
          Each week you log appears here with its status: draft, submitted, returned, signed, reopened.
        </EmptyState>
      ) : (
        <WeekTable journeyId={journeyId} weeks={weeks.slice(0, SHOWN)} caption="The latest weeks" />
      )}
      {rest.length > 0 && (
        <details class="fold">
          <summary>{count(rest.length, 'earlier week')}</summary>
          <WeekTable journeyId={journeyId} weeks={rest} caption="Earlier weeks" />
        </details>
      )}
    </section>
  );
}

function WeekTable({
  journeyId,
  weeks,
  caption,
}: {
  journeyId: string;
  weeks: readonly WeekSummary[];
  caption: string;
}): JSX.Element {
  return (
    <table class="table table-cards weeks">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Week</th>
          <th scope="col">Status</th>
          <th scope="col" class="number">
            Hours
          </th>
        </tr>
      </thead>
      <tbody>{weeks.flatMap((week) => rowsOf(journeyId, week))}</tbody>
    </table>
  );
}

function rowsOf(journeyId: string, { week, weeklyLogs, draftMinutes }: WeekSummary): JSX.Element[] {
  const title = (
    <th scope="row" data-label="Week">
      <a href={weekHref(journeyId, week)}>{formatWeek(week)}</a>
    </th>
  );
  const logs = weeklyLogs.map((log) => (
    <tr key={log.weeklyLogId}>
      {title}
      <td data-label="Status">
        <div>
          <StatusMark {...WEEK_STATUS[log.status]} />
          <span class="under">{log.supervisorName}</span>
        </div>
        {log.comment !== null && isBack(log.status) && <p class="comment">“{log.comment}”</p>}
      </td>
      <td data-label="Hours" class="number">
        {isBack(log.status) ? (
          <a href={`/weekly-logs/${log.weeklyLogId}`}>in the draft</a>
        ) : (
          <a href={`/weekly-logs/${log.weeklyLogId}`}>{hours(log.minutes)}</a>
        )}
      </td>
    </tr>
  ));
  if (draftMinutes === 0) return logs;
  return [
    ...logs,
    <tr key={`${week}-draft`}>
      {title}
      <td data-label="Status">
        <StatusMark {...WEEK_STATUS.draft} />
      </td>
      <td data-label="Hours" class="number">
        {hours(draftMinutes)}
      </td>
    </tr>,
  ];
}

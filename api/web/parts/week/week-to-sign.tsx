import type { JSX } from 'preact';
import type { LogLine, WeeklyLogPage } from '../../../../db/views/weekly-log-page.ts';
import { ACTIVITY_LABELS } from '../../../../rules/vocabulary/activity.ts';
import type { UncountedPair } from '../../../../rules/vocabulary/week-gate.ts';
import { weekFields } from '../../reading/ticked-weeks.ts';
import { formatWeek } from '../../words/dates.ts';
import { hours } from '../../words/quantity.ts';
import { StatusMark } from '../status-mark.tsx';
import { ChangeList } from './change-list.tsx';
import { LogLinesTable } from './log-lines-table.tsx';
import { UncountedNote } from './uncounted-note.tsx';

/** A week that waits, with everything that is to be looked at before it is signed. */
export interface WaitingWeek {
  readonly log: WeeklyLogPage;
  /** Under whom hours of it do not count. */
  readonly uncounted: readonly UncountedPair[];
}

/** One week in full, with a tick of its own. */
export function WeekToSign({
  week,
  isTicked,
}: {
  readonly week: WaitingWeek;
  readonly isTicked: boolean;
}): JSX.Element {
  const { log, uncounted } = week;
  const { weeklyLogId, superviseeName } = log;
  const fields = weekFields(weeklyLogId);
  const name = `${superviseeName}, ${formatWeek(log.week)}`;
  return (
    <article class="block" aria-labelledby={`week-${weeklyLogId}`}>
      <h2 id={`week-${weeklyLogId}`}>{name}</h2>
      <p class="under">
        {[log.license, ...log.alsoToward].join(' and ')} · version {log.version} ·{' '}
        <a href={`/weekly-logs/${weeklyLogId}`}>Open it to return it</a>
      </p>
      <ByKind log={log} />
      {log.flags.length > 0 && (
        <ul class="flags note note-problem">
          {log.flags.map((flag) => (
            <li key={flag}>
              <StatusMark tone="bad" word={flag} />
            </li>
          ))}
        </ul>
      )}
      <UncountedNote uncounted={uncounted} journeyId={log.journeyId} />
      <Changes log={log} />
      <LogLinesTable lines={log.lines} caption={`The week as it is signed: ${name}`} />
      <p class="statement">{log.statement}</p>
      <input type="hidden" name={fields.content} value={log.contentSha256} />
      <input type="hidden" name={fields.name} value={name} />
      <label class="check">
        <input type="checkbox" name={fields.tick} value="yes" checked={isTicked} /> Sign this week of {name}
      </label>
      <p class="hash">It binds exactly what is shown: SHA-256 {log.contentSha256}</p>
    </article>
  );
}

/** The hours by kind of work, supervision among them also where there is none. */
function ByKind({ log: { lines, totalMinutes } }: Pick<WaitingWeek, 'log'>): JSX.Element {
  const sum = (of: readonly LogLine[]): number => of.reduce((minutes, line) => minutes + line.minutes, 0);
  const kinds = [...Map.groupBy(lines, ({ activity }) => activity)];
  return (
    <ul class="by-activity">
      <li>
        <strong>{hours(totalMinutes)} in all</strong>
      </li>
      {kinds.map(([activity, some]) => (
        <li key={activity}>
          {ACTIVITY_LABELS[activity]} {hours(sum(some))}
        </li>
      ))}
      <li>Supervision in all {hours(sum(lines.filter(({ activity }) => activity.startsWith('supervision-'))))}</li>
    </ul>
  );
}

function Changes({ log: { changedSinceSigned, changes, version } }: Pick<WaitingWeek, 'log'>): JSX.Element | null {
  if (changedSinceSigned !== null)
    return (
      <>
        <h3>Changed since you signed version {changedSinceSigned.version}</h3>
        <ChangeList changes={changedSinceSigned.changes} />
      </>
    );
  if (changes === null) return null;
  return (
    <>
      <h3>Changed since version {version - 1} was returned</h3>
      <ChangeList changes={changes} />
    </>
  );
}

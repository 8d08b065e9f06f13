import type { JSX } from 'preact';
import type { LostGroup, LostReason } from '../../reading/lost-groups.ts';
import { weekHref } from '../../reading/next-thing.ts';
import { formatWeek } from '../../words/dates.ts';
import { count, hours } from '../../words/quantity.ts';
import { readable } from '../../words/readable.ts';

const SHOWN = 5;

/** Why hours do not count: each reason with its hours and repair; a long list is folded after the first few. */
export function LostReasons({ group, journeyId }: { group: LostGroup; journeyId: string }): JSX.Element {
  const rest = group.reasons.slice(SHOWN);
  return (
    <>
      <ReasonList journeyId={journeyId} reasons={group.reasons.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{count(rest.length, 'more reason')}</summary>
          <ReasonList journeyId={journeyId} reasons={rest} />
        </details>
      )}
    </>
  );
}

function ReasonList({ journeyId, reasons }: { journeyId: string; reasons: readonly LostReason[] }): JSX.Element {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.why}>
          <strong>{hours(reason.minutes)}</strong> in {count(reason.entries.length, 'entry', 'entries')}:{' '}
          {readable(reason.why)}{' '}
          <span class="repair">
            {reason.repair === null ? 'It can no longer be repaired.' : readable(reason.repair)}
          </span>
          {reason.weeks.length > 0 && <Weeks journeyId={journeyId} weeks={reason.weeks} />}
        </li>
      ))}
    </ul>
  );
}

/** The weeks in which the hours were worked; each opens its entries. */
function Weeks({ journeyId, weeks }: { journeyId: string; weeks: LostReason['weeks'] }): JSX.Element {
  return (
    <details class="more">
      <summary>{weeks.length === 1 ? 'See the week' : `See the ${weeks.length} weeks`}</summary>
      <ul class="lost-weeks">
        {weeks.map(({ week, settingName, minutes }) => (
          <li key={`${week}-${settingName}`}>
            <a href={weekHref(journeyId, week)}>{formatWeek(week)}</a> at {settingName}: {hours(minutes)}
          </li>
        ))}
      </ul>
    </details>
  );
}

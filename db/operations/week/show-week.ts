import { ACTIVITY_LABELS } from '../../../rules/vocabulary/activity.ts';
import { endOfWeek, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { printDate } from '../../../rules/vocabulary/signing/signed-moments.ts';
import type { RecordToSign } from '../signing/keep-signed-copy.ts';
import type { WeeklyLogInHand } from './hold-weekly-log.ts';

/**
 * What the copy of a signed weekly log says beside its signature.
 * @param settingNames - by the id of the setting.
 */
export function showWeek(log: WeeklyLogInHand, settingNames: ReadonlyMap<string, string>): RecordToSign['shown'] {
  const minutes = log.lines.reduce((sum, line) => sum + line.minutes, 0);
  return {
    facts: [
      ['Supervisee', log.superviseeName],
      ['Supervisor', log.supervisorName],
      ['Week', `${log.week}, ${printDate(startOfWeek(log.week))} to ${printDate(endOfWeek(log.week))}`],
      ['Version', String(log.version)],
      ['Hours in all', formatHours(minutes)],
    ],
    heads: ['Day', 'Setting', 'Activity', 'Held', 'People', 'Hours'],
    rows: log.lines.map(({ on, settingId, activity, medium, groupSize, minutes: own }) => [
      printDate(on),
      settingNames.get(settingId) ?? settingId,
      ACTIVITY_LABELS[activity],
      medium,
      groupSize === null ? '' : String(groupSize),
      formatHours(own),
    ]),
  };
}

import type { LineChange } from '../../../db/views/weekly-log-page.ts';
import { ACTIVITY_LABELS } from '../../../rules/vocabulary/activity.ts';
import { MEDIUM_WORDS } from '../words/medium.ts';
import { formatDay } from '../words/dates.ts';
import { hours } from '../words/quantity.ts';

/** One difference between two versions of a week, for one "Tue, Nov 17, Eastside, Individual counseling: 1 h, it was 2 h". */
export function changeSentence(change: LineChange): string {
  const { on, settingName, activity, medium, groupSize, minutesBefore, minutesNow } = change;
  const how = medium === 'in-person' ? '' : `, ${MEDIUM_WORDS[medium]}`;
  const group = groupSize === null || groupSize === 1 ? '' : `, group of ${groupSize}`;
  const what = `${formatDay(on)}, ${settingName}, ${ACTIVITY_LABELS[activity]}${how}${group}`;
  if (minutesBefore === 0) return `${what}: ${hours(minutesNow)}, not there before`;
  if (minutesNow === 0) return `${what}: taken out, it was ${hours(minutesBefore)}`;
  return `${what}: ${hours(minutesNow)}, it was ${hours(minutesBefore)}`;
}

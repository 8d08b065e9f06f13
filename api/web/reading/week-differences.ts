import type { WeeklyLogPage } from '../../../db/views/weekly-log-page.ts';
import { ACTIVITY_LABELS, type Activity } from '../../../rules/vocabulary/activity.ts';
import { hours } from '../words/quantity.ts';

/** How a week differs from the one before, in one activity. */
export interface WeekDifference {
  readonly activity: Activity;
  readonly sentence: string;
}

/** What differs from the same supervisor's week before; null when there is none to compare with. */
export function differencesFromLastWeek(page: WeeklyLogPage): WeekDifference[] | null {
  if (page.previousMinutesByActivity === null) return null;
  const before = new Map(page.previousMinutesByActivity.map(({ activity, minutes }) => [activity, minutes]));
  const now = new Map<Activity, number>();
  for (const { activity, minutes } of page.lines) now.set(activity, (now.get(activity) ?? 0) + minutes);
  return [...new Set([...now.keys(), ...before.keys()])].flatMap((activity) => {
    const [was, is] = [before.get(activity) ?? 0, now.get(activity) ?? 0];
    return was === is ? [] : [{ activity, sentence: sentenceOf(activity, was, is) }];
  });
}

function sentenceOf(activity: Activity, was: number, is: number): string {
  const label = ACTIVITY_LABELS[activity];
  if (was === 0) return `${label}: ${hours(is)}, none last week`;
  if (is === 0) return `${label}: none, ${hours(was)} last week`;
  return `${label}: ${hours(is)}, ${is > was ? 'up' : 'down'} from ${hours(was)}`;
}

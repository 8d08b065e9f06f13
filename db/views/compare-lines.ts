import type { LineChange, LogLine } from './weekly-log-page.ts';

/**
 * What differs between two versions of a weekly log: work of one kind on one day at one setting, with its minutes in
 * both. Lines that were only split, joined or written anew are no difference.
 * @returns by day; empty when the hours are the same.
 */
export function compareLines(before: readonly LogLine[], now: readonly LogLine[]): LineChange[] {
  const changes = new Map<string, LineChange>();
  for (const line of before) add(changes, line, { minutesBefore: line.minutes, minutesNow: 0 });
  for (const line of now) add(changes, line, { minutesBefore: 0, minutesNow: line.minutes });
  return [...changes.entries()]
    .filter(([, { minutesBefore, minutesNow }]) => minutesBefore !== minutesNow)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, change]) => change);
}

function add(
  changes: Map<string, LineChange>,
  { on, settingId, settingName, activity, medium, groupSize }: LogLine,
  { minutesBefore, minutesNow }: Pick<LineChange, 'minutesBefore' | 'minutesNow'>,
): void {
  const key = [on, settingId, activity, medium, groupSize ?? ''].join(' ');
  const known = changes.get(key);
  changes.set(key, {
    on,
    settingName,
    activity,
    medium,
    groupSize,
    minutesBefore: (known?.minutesBefore ?? 0) + minutesBefore,
    minutesNow: (known?.minutesNow ?? 0) + minutesNow,
  });
}

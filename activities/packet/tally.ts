import type { PacketContent, PrintedLog } from '../../db/operations/packet/packet-content.ts';
import type { Activity } from '../../rules/vocabulary/activity.ts';

/** The groups under which a verification lists its hours. */
export type Group = 'counseling' | 'assessment' | 'other' | 'supervision';

/**
 * The group of an activity. The groups are the words of the log and hold no law: licenses differ in what they credit as
 * direct hours, and the evaluation says that.
 */
export function groupOf(activity: Activity): Group {
  if (activity.startsWith('supervision-')) return 'supervision';
  if (activity.startsWith('counseling-') || activity === 'crisis') return 'counseling';
  return activity === 'assessment' || activity === 'psychoeducation' ? 'assessment' : 'other';
}

/** Minutes logged, credited and not credited; the first is always the sum of the others. */
export interface Balance {
  readonly logged: number;
  readonly counted: number;
  readonly lost: number;
}

/** The balance of the whole record, in minutes. */
export function balanceOf({ evaluation }: PacketContent): Balance {
  const { ledger } = evaluation.document;
  return {
    logged: sumOf(ledger, ({ minutes }) => minutes),
    counted: sumOf(ledger, ({ counted }) => counted),
    lost: sumOf(ledger, ({ lost }) => sumOf(lost, ({ minutes }) => minutes)),
  };
}

/** The minutes credited of each entry, by the id of the entry. */
export function countedByEntry({ evaluation }: PacketContent): ReadonlyMap<string, number> {
  return new Map(evaluation.document.ledger.map(({ entry, counted }) => [entry, counted]));
}

/** The weekly logs on which a verification rests: those of the supervisor that name the setting. */
export function logsBehind(logs: readonly PrintedLog[], supervisorName: string, settingName: string): PrintedLog[] {
  return logs.filter(
    (log) => log.supervisorName === supervisorName && log.lines.some((line) => line.settingName === settingName),
  );
}

/** Adds up a number of every item. */
export function sumOf<Item>(items: readonly Item[], pick: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + pick(item), 0);
}

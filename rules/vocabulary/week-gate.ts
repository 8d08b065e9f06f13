import { type CalendarWeek, endOfWeek, startOfWeek } from './calendar-week.ts';
import type { Confidence } from './evaluation.ts';
import { firstInTheWay } from './first-in-the-way.ts';
import type { Gate, PairGate } from './gate-item.ts';
import type { PlainDate } from './plain-date.ts';

/** Of a week: hours under one supervisor at one setting of which nothing counts, or nothing before a day. */
export interface UncountedPair {
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly settingId: string;
  readonly settingName: string;
  /** The day from which hours count, `YYYY-MM-DD`; null when no day can be told. */
  readonly countsFrom: string | null;
  /** Whether some day of the week counts. */
  readonly partly: boolean;
  /** What is in the way; null where it is out of the way by now. */
  readonly why: string | null;
  readonly requirement: string | null;
  readonly citation: string | null;
  readonly confidence: Confidence | null;
}

/**
 * Under whom hours of a week do not count, or not before a day of it. Of a gate that is closed today nothing is said about
 * weeks that are over: it may have been open then.
 * @param gate - as the latest count found it; null while there is none.
 */
export function uncountedIn(gate: Gate | null, week: CalendarWeek): readonly UncountedPair[] {
  return (gate?.pairs ?? []).flatMap((pair) =>
    isUncounted(pair, gate?.asOf ?? null, week) ? [toUncounted(pair, week)] : [],
  );
}

function isUncounted(pair: PairGate, asOf: PlainDate | null, week: CalendarWeek): boolean {
  const { from, until, open, countsFrom } = pair;
  const [monday, sunday] = [startOfWeek(week), endOfWeek(week)];
  if (from > sunday || (until !== null && until < monday)) return false;
  if (!open && asOf !== null && sunday < asOf) return false;
  const first = from > monday ? from : monday;
  return countsFrom === null || countsFrom > first;
}

function toUncounted(pair: PairGate, week: CalendarWeek): UncountedPair {
  const { supervisor, supervisorName, setting, settingName, open, countsFrom, items } = pair;
  const first = open ? null : firstInTheWay(items);
  return {
    ...{ supervisorId: supervisor, supervisorName, settingId: setting, settingName, countsFrom },
    partly: countsFrom !== null && countsFrom <= endOfWeek(week),
    why: first?.why ?? null,
    requirement: first?.requirement ?? null,
    citation: first?.citation ?? null,
    confidence: first?.confidence ?? null,
  };
}

import { type Entry } from '../sheet.ts';

/** One period with work or supervision in it. */
export interface SupervisedPeriod {
  readonly number: number;
  worked: number;
  received: number;
}

/** Periods in a row that share what is owed, named by the first of them. */
export type SupervisedWindow = Readonly<SupervisedPeriod>;

/** How work and supervision are read from the entries. */
export interface ReadPeriods {
  /** The number of an entry's period; it never falls from one entry to the next. */
  readonly periodOf: (entry: Entry) => number;
  /** Credited work by entry index. */
  readonly credit: Int32Array;
  /** What an entry shows of supervision: minutes, or 1 for a session. */
  readonly receivedIn: (entry: Entry) => number;
}

/** Adds up work and supervision by period, in the order of the periods. */
export function readPeriods(entries: readonly Entry[], read: ReadPeriods): SupervisedPeriod[] {
  const { periodOf, credit, receivedIn } = read;
  const periods: SupervisedPeriod[] = [];
  let open: SupervisedPeriod | undefined;
  let day = NaN;
  for (const entry of entries) {
    // Entries of one day share its period, so that it is worked out once a day.
    if (open === undefined || entry.day !== day) {
      day = entry.day;
      const number = periodOf(entry);
      if (open?.number !== number) {
        open = { number, worked: 0, received: 0 };
        periods.push(open);
      }
    }
    const worked = credit[entry.index] ?? 0;
    if (worked > 0) open.worked += worked;
    if (entry.supervision) open.received += receivedIn(entry);
  }
  return periods;
}

/**
 * Finds the windows that owe supervision: each run of worked periods, slid one by one; a run shorter than a window owes once.
 * @param length - how many periods in a row share what is owed.
 * @param isWaived - whether a period owes nothing although there was work in it.
 */
export function owedWindows(
  periods: readonly SupervisedPeriod[],
  length: number,
  isWaived: (number: number) => boolean,
): SupervisedWindow[] {
  const owes = periods.map(({ number, worked }) => worked > 0 && !isWaived(number));
  return periods.flatMap((period, at) => {
    if (owes[at] !== true) return [];
    if (length === 1) return [period];
    const startsRun = owes[at - 1] !== true || periods[at - 1]?.number !== period.number - 1;
    return startsRun || isWhole(periods, owes, at, length) ? [sumWindow(periods, at, length)] : [];
  });
}

/** Whether a period and those after it owe without a break. */
function isWhole(periods: readonly SupervisedPeriod[], owes: readonly boolean[], at: number, length: number): boolean {
  const first = periods[at]?.number ?? NaN;
  for (let offset = 0; offset < length; offset += 1)
    if (owes[at + offset] !== true || periods[at + offset]?.number !== first + offset) return false;
  return true;
}

function sumWindow(periods: readonly SupervisedPeriod[], at: number, length: number): SupervisedWindow {
  const number = periods[at]?.number ?? NaN;
  const window = { number, worked: 0, received: 0 };
  for (let next = at; (periods[next]?.number ?? Infinity) < number + length; next += 1) {
    window.worked += periods[next]?.worked ?? 0;
    window.received += periods[next]?.received ?? 0;
  }
  return window;
}

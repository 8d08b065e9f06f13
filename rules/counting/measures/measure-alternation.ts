import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { creditOf, isMember } from '../account-of.ts';
import { groupBy } from '../group-by.ts';
import { type Measured } from '../measured.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/** Sessions of one sort in a row, with nothing of the other sort between them. */
interface Run {
  readonly isGroup: boolean;
  readonly minutes: number;
  readonly from: string;
}

/**
 * Counts how often group supervision did not alternate with individual supervision:
 * a run of group sessions longer than the individual session next to it, before or after.
 * On one day individual time stands first, which is the kinder order.
 */
export function measureBrokenAlternation(sheet: Sheet, { category }: MeasureOf<'broken-alternation'>): Measured {
  const sessions = sheet.entries.filter(
    (entry) => isMember(sheet, category, entry) && (sheet.evidence[entry.index] ?? 0) > 0,
  );
  const runs = runsOf(sheet, sessions);
  const broken = runs.filter((run, index) => {
    const beside = Math.max(edge(runs[index - 1], 'last'), edge(runs[index + 1], 'first'));
    return run.isGroup && run.minutes > beside;
  });
  const first = broken[0];
  return {
    value: broken.length,
    remark:
      first === undefined
        ? undefined
        : `Group sessions from ${first.from} on were not alternated with individual ones.`,
  };
}

interface SizedRun extends Run {
  /** Minutes of the first and of the last day of the run. */
  readonly first: number;
  readonly last: number;
}

function edge(run: SizedRun | undefined, which: 'first' | 'last'): number {
  return run?.[which] ?? 0;
}

function runsOf(sheet: Sheet, sessions: readonly Entry[]): SizedRun[] {
  const runs: SizedRun[] = [];
  for (const day of groupBy(sessions, ({ day }) => day).values()) {
    for (const isGroup of [false, true]) {
      const minutes = day
        .filter(({ mode }) => (mode === 'group') === isGroup)
        .reduce((sum, { index }) => sum + (sheet.evidence[index] ?? 0), 0);
      if (minutes === 0) continue;
      const previous = runs.at(-1);
      if (previous?.isGroup === isGroup)
        runs[runs.length - 1] = { ...previous, minutes: previous.minutes + minutes, last: minutes };
      else runs.push({ isGroup, minutes, from: day[0]?.on ?? '', first: minutes, last: minutes });
    }
  }
  return runs;
}

/** Adds up what is credited to a category. */
export function measureSum(sheet: Sheet, { category }: MeasureOf<'sum'>): Measured {
  return { value: sheet.entries.reduce((sum, entry) => sum + creditOf(sheet, category, entry), 0) };
}

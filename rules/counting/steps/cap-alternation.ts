import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { creditOf, isMember } from '../account-of.ts';
import { giveUp, leastHarmFirst } from '../give-up.ts';
import { groupBy } from '../group-by.ts';
import { type Entry, type Sheet } from '../sheet.ts';

/** Sessions of one sort with nothing of the other sort between them, and the minutes of their first and last day. */
interface Run {
  readonly isGroup: boolean;
  readonly sessions: readonly Entry[];
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts group supervision that does not alternate with individual supervision: of every run of group sessions
 * as much is kept as the individual session before it or after it lasted, whichever was longer.
 * On one day individual time stands first, which is the kinder order.
 */
export function capAlternation(sheet: Sheet, step: StepOf<'alternation-cap'>): void {
  const sessions = sheet.entries.filter(
    (entry) => isMember(sheet, step.of, entry) && (sheet.evidence[entry.index] ?? 0) > 0,
  );
  const runs = runsOf(sheet, step, sessions);
  for (const [index, run] of runs.entries()) {
    if (!run.isGroup) continue;
    const beside = Math.max(runs[index - 1]?.last ?? 0, runs[index + 1]?.first ?? 0);
    const excess = run.sessions.reduce((sum, entry) => sum + creditOf(sheet, step.category, entry), 0) - beside;
    const { requirement, why } = step;
    giveUp(sheet, leastHarmFirst(sheet, run.sessions), excess, step.from, { requirement, why });
  }
}

function runsOf(sheet: Sheet, { category }: StepOf<'alternation-cap'>, sessions: readonly Entry[]): Run[] {
  const runs: Run[] = [];
  for (const onDay of groupBy(sessions, ({ day }) => day).values()) {
    for (const isGroup of [false, true]) {
      const same = onDay.filter((entry) => isMember(sheet, category, entry) === isGroup);
      if (same.length === 0) continue;
      const minutes = same.reduce((sum, { index }) => sum + (sheet.evidence[index] ?? 0), 0);
      const previous = runs.at(-1);
      if (previous?.isGroup === isGroup)
        runs[runs.length - 1] = { ...previous, sessions: [...previous.sessions, ...same], last: minutes };
      else runs.push({ isGroup, sessions: same, first: minutes, last: minutes });
    }
  }
  return runs;
}

import { hoursInWords } from '../../explain/hours-in-words.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { accountOf, creditOf } from '../account-of.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Part, giveUp, leastHarmFirst } from '../give-up.ts';
import { runsOf } from '../runs-of.ts';
import { type Account, type Entry, type Sheet } from '../sheet.ts';
import { openStakes } from '../stakes.ts';
import { reasonOf } from '../take-minutes.ts';

/** Sessions of one sort with nothing of the other sort between them, and the minutes of their first and last day. */
interface Turn {
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
export function capAlternation(sheet: Sheet, context: CountingContext, step: StepOf<'alternation-cap'>): void {
  const all = accountOf(sheet, step.of);
  const sessions = sheet.entries.filter(
    ({ index }) => (all.credit[index] ?? -1) >= 0 && (sheet.evidence[index] ?? 0) > 0,
  );
  const turns = turnsOf(sheet, accountOf(sheet, step.category), sessions);
  const parts: Part[] = [];
  for (const [at, turn] of turns.entries()) {
    if (!turn.isGroup) continue;
    const beside = Math.max(turns[at - 1]?.last ?? 0, turns[at + 1]?.first ?? 0);
    const excess = turn.sessions.reduce((sum, entry) => sum + creditOf(sheet, step.category, entry), 0) - beside;
    if (excess <= 0) continue;
    const repair = `An individual session of ${hoursInWords(beside + excess)} beside these group sessions would let them count.`;
    const reason = reasonOf(step, step.why, step.repair ?? repair);
    parts.push({ ordered: leastHarmFirst(sheet, turn.sessions), excess, reason });
  }
  if (parts.length > 0) giveUp(sheet, parts, { from: step.from, stakes: openStakes(sheet, context, step, step.from) });
}

function turnsOf(sheet: Sheet, group: Account, sessions: readonly Entry[]): Turn[] {
  const turns: Turn[] = [];
  for (const onDay of runsOf(sessions, ({ day }) => day)) {
    for (const isGroup of [false, true]) {
      const same = onDay.filter(({ index }) => (group.credit[index] ?? -1) >= 0 === isGroup);
      if (same.length === 0) continue;
      const minutes = same.reduce((sum, { index }) => sum + (sheet.evidence[index] ?? 0), 0);
      const previous = turns.at(-1);
      if (previous?.isGroup === isGroup)
        turns[turns.length - 1] = { ...previous, sessions: previous.sessions.concat(same), last: minutes };
      else turns.push({ isGroup, sessions: same, first: minutes, last: minutes });
    }
  }
  return turns;
}

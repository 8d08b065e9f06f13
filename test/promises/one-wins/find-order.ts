import { DONE, stepOf, type WeekAct, type WeekState } from './week-model.ts';

/** A command that was sent, what became of it, and from when to when it was on its way. */
export interface Sent {
  readonly key: string;
  readonly act: WeekAct;
  /** `done`, or the code of the refusal. */
  readonly outcome: string;
  readonly begun: number;
  readonly ended: number;
}

/**
 * Looks for one order, one command after another, that explains every answer: what ended before another began comes
 * before it, and what was accepted comes in the order of the audit trail.
 * @param trail - the keys of the accepted commands as the audit trail has them.
 * @param read - how a refusal is read, where one reason may be told in two ways.
 * @returns the state after all of them in that order, or null when no order explains what was answered.
 */
export function findOrder(
  start: WeekState,
  sent: readonly Sent[],
  trail: readonly string[],
  read: (outcome: string) => string = (outcome) => outcome,
): WeekState | null {
  if (sent.length === 0) return trail.length === 0 ? start : null;
  for (const next of sent) {
    if (sent.some((other) => other.ended < next.begun)) continue;
    const accepted = next.outcome === DONE;
    if (accepted && trail[0] !== next.key) continue;
    const { outcome, state } = stepOf(start, next.act);
    if (read(outcome) !== read(next.outcome)) continue;
    const rest = sent.filter((other) => other !== next);
    const found = findOrder(state, rest, accepted ? trail.slice(1) : trail, read);
    if (found !== null) return found;
  }
  return null;
}

import type { Session } from '../../session.ts';

/**
 * Marks an obligation as answered, so that a look that read it before does not count as one after.
 */
export async function markTouched(session: Session, obligationId: string): Promise<void> {
  await session.ask('update obligation set touched = touched + 1 where id = ? returning id', [obligationId]);
}

/**
 * The instant of an answer, after everything that was told: the clocks of two machines never agree to the millisecond.
 * @param at - ISO instant at which the answer was accepted.
 * @param toldUntil - ISO instant up to which everything was told; null when nothing was.
 */
export function answeredAt(at: string, toldUntil: string | null): Date {
  const told = toldUntil === null ? 0 : Date.parse(toldUntil) + 1;
  return new Date(Math.max(Date.parse(at), told));
}

import { Deficiency } from '../../entities/deficiency.ts';
import type { Session } from '../../session.ts';

/** How letters of the board were answered. */
export interface LettersAnswer {
  readonly how: 'sent' | 'refiled';
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** ISO instant. */
  readonly at: string;
}

/** Writes that open letters were answered; an answered one stays as it was answered. */
export async function answerLetters(
  session: Session,
  deficiencyIds: readonly string[],
  { how, on, at }: LettersAnswer,
) {
  if (deficiencyIds.length === 0) return;
  await session.em.nativeUpdate(
    Deficiency,
    { id: { $in: [...deficiencyIds] }, answeredOn: null },
    { answeredOn: on, answeredAt: new Date(at), answer: how },
  );
}

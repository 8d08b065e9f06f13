import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';

/** Whose data an answer shows: people by their ids, and journeys, whose supervisees are meant with them. */
export interface Shown {
  readonly people?: readonly string[];
  readonly journeys?: readonly string[];
}

/** What an action is asked, as far as it tells whom its answer is about. */
export interface AskedOf<Params> {
  readonly params: Params;
  readonly acting: ActingPerson;
}

/**
 * What an action that reads says of its answer: that nothing in it is about a person, or about whom it is. `by-its-token`
 * says that whoever holds a secret address needs no session, so that the action itself says for whom it reads
 * (`readByToken`).
 */
export type Shows<Params, Answer> =
  'nothing-personal' | 'by-its-token' | { about(answer: Answer, asked: AskedOf<Params>): Shown };

/** The answer is about the journey that the address names. */
export const THE_JOURNEY = {
  about: (_: unknown, { params }: AskedOf<{ readonly journeyId: string }>): Shown => ({ journeys: [params.journeyId] }),
} as const;

/** The answer is about the person whom the address names. */
export const THE_PERSON = {
  about: (_: unknown, { params }: AskedOf<{ readonly personId: string }>): Shown => ({ people: [params.personId] }),
} as const;

/** The answer is about whoever asks. */
export const ONESELF = {
  about: (_: unknown, { acting }: AskedOf<unknown>): Shown => ({ people: [acting.actorId] }),
} as const;

/** The answer is a list about the supervisees that it names. */
export const THEIR_SUPERVISEES = {
  about: (rows: readonly { readonly superviseeId: string }[]): Shown => ({
    people: rows.map(({ superviseeId }) => superviseeId),
  }),
} as const;

/** The answer is a list about the journeys that it names. */
export const THEIR_JOURNEYS = {
  about: (rows: readonly { readonly journeyId: string }[]): Shown => ({
    journeys: rows.map(({ journeyId }) => journeyId),
  }),
} as const;

/** Of ids those that are there. */
export function present(ids: readonly (string | null | undefined)[]): string[] {
  return ids.filter((id) => id !== null && id !== undefined);
}

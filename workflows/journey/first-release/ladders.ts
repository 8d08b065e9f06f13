import type { Recipient, Rung as AnyRung } from '../../../rules/vocabulary/ladder.ts';

/** The kinds of obligation that the first release knew. */
export type FirstKind = 'sign-week' | 'log-hours' | 'answer-deficiency';

/** One rung of a ladder of the first release: so many days of 24 hours after the obligation began. */
export interface FirstRung {
  readonly afterDays: number;
  readonly recipient: Extract<Recipient, 'supervisee' | 'supervisor' | 'director'>;
  readonly tone: Exclude<AnyRung['tone'], 'loss'>;
}

/** The ladders of the first release; journeys that began under it are replayed by them. */
export const FIRST_LADDERS: Readonly<Record<FirstKind, readonly FirstRung[]>> = {
  'sign-week': [
    { afterDays: 7, recipient: 'supervisor', tone: 'reminder' },
    { afterDays: 14, recipient: 'director', tone: 'escalation' },
    { afterDays: 28, recipient: 'director', tone: 'decision' },
  ],
  'log-hours': [{ afterDays: 14, recipient: 'supervisee', tone: 'reminder' }],
  'answer-deficiency': [
    { afterDays: 0, recipient: 'director', tone: 'reminder' },
    { afterDays: 14, recipient: 'supervisee', tone: 'reminder' },
    { afterDays: 23, recipient: 'director', tone: 'escalation' },
  ],
};

/** An open obligation as a journey of the first release kept it. */
export interface FirstObligation {
  readonly id: string;
  readonly kind: FirstKind;
  readonly subjectId: string;
  readonly ownerId: string;
  /** The instant from which the ladder counts (ISO 8601). */
  readonly beganAt: string;
  readonly rungsDone: number;
}

/** The instant at which an obligation's next rung is due, or null when the ladder has ended. */
export function nextRungAt(obligation: FirstObligation): string | null {
  const rung = FIRST_LADDERS[obligation.kind][obligation.rungsDone];
  if (rung === undefined) return null;
  return new Date(Date.parse(obligation.beganAt) + rung.afterDays * 86_400_000).toISOString();
}

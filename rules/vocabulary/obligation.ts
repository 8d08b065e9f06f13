/**
 * What a person owes by an instant, and who hears of it when it is not done.
 * `sign-week`: a submitted weekly log waits for its supervisor. `log-hours`: nothing was logged for two weeks.
 */
export const OBLIGATION_KINDS = ['sign-week', 'log-hours', 'answer-deficiency'] as const;

/** One kind of obligation. */
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** Who is told at a rung: a part somebody plays in the journey, not a name. */
export type Recipient = 'supervisee' | 'supervisor' | 'director';

/** One rung of a ladder: so many days after the obligation began, this person is told in this tone. */
export interface Rung {
  readonly afterDays: number;
  readonly recipient: Recipient;
  readonly tone: 'reminder' | 'escalation' | 'decision';
}

/** The ladder of each kind, in order of time. The last rung is where it ends. */
export const LADDERS: Readonly<Record<ObligationKind, readonly Rung[]>> = {
  'sign-week': [
    { afterDays: 7, recipient: 'supervisor', tone: 'reminder' },
    { afterDays: 14, recipient: 'director', tone: 'escalation' },
    { afterDays: 28, recipient: 'director', tone: 'decision' },
  ],
  'log-hours': [{ afterDays: 14, recipient: 'supervisee', tone: 'reminder' }],
  // Begins thirty days before the board's own date, so that the last rung still leaves a week to answer.
  'answer-deficiency': [
    { afterDays: 0, recipient: 'director', tone: 'reminder' },
    { afterDays: 14, recipient: 'supervisee', tone: 'reminder' },
    { afterDays: 23, recipient: 'director', tone: 'escalation' },
  ],
};

/** An open obligation as the journey keeps it. */
export interface Obligation {
  /** Unique in the journey, for one `sign-week:<weekly log id>:2`. */
  readonly id: string;
  readonly kind: ObligationKind;
  /** The weekly log, packet or journey that it is about. */
  readonly subjectId: string;
  /** Who owes it. */
  readonly ownerId: string;
  /** The instant from which the ladder counts (ISO 8601). */
  readonly beganAt: string;
  /** How many rungs have been told. */
  readonly rungsDone: number;
}

/** The instant at which an obligation's next rung is due, or null when the ladder has ended. */
export function nextRungAt(obligation: Obligation): string | null {
  const rung = LADDERS[obligation.kind][obligation.rungsDone];
  if (rung === undefined) return null;
  return new Date(Date.parse(obligation.beganAt) + rung.afterDays * 86_400_000).toISOString();
}

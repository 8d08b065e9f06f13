import type { Confidence } from '../../rules/vocabulary/evaluation.ts';
import type { Ladder, Recipient } from '../../rules/vocabulary/ladder.ts';
import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
import type { Taker } from '../operations/obligation/find-takers.ts';

/** Who did something about an obligation, when (ISO instant), and why. */
export interface Answered {
  readonly at: string;
  readonly byName: string;
  readonly reason: string;
}

/** An open obligation as people see it; days are calendar dates. */
export interface ShownObligation {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  /** What it is about: a weekly log, a credential, a requirement, a week. */
  readonly subjectId: string;
  /** Null where it belongs to no journey. */
  readonly journeyId: string | null;
  readonly superviseeId: string | null;
  readonly superviseeName: string | null;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly beganOn: string;
  readonly dueOn: string | null;
  readonly sentence: string;
  readonly proposals: readonly string[];
  readonly citation: string | null;
  readonly confidence: Confidence | null;
  /** ISO instant at which somebody is told next; null when nobody is. */
  readonly nextAt: string | null;
  readonly nextRecipient: Recipient | null;
  /** ISO instant at which the last rung of its ladder was told; null while one is to come. */
  readonly endedAt: string | null;
  /** What it came to at the end of its ladder; null before. */
  readonly end: Ladder['end'] | null;
  /** Who took it over; the reason is null where it was given no more. */
  readonly delegate:
    | ({ readonly personId: string; readonly name: string } & Omit<Answered, 'reason'> & {
          readonly reason: string | null;
        })
    | null;
  /** Who is not reminded before a day, and why; null where nobody asked. */
  readonly snooze: {
    readonly personId: string;
    readonly name: string;
    readonly until: string;
    readonly reason: string;
  } | null;
  /** The freeze of new assignments that it came to was lifted. */
  readonly lifted: Answered | null;
  /** What a director decided in the end. */
  readonly decided: (Answered & { readonly decision: string }) | null;
  /** The last day until which the reader's reminders may rest; null where they may not. */
  readonly snoozeUntil: string | null;
  /** Who may take it over. */
  readonly takers: readonly Taker[];
}

/** What of all that is open is asked for. */
export interface ObligationsAsked {
  /** Whose own, and what they took over; null for everybody's. */
  readonly personId: string | null;
  readonly kind: ObligationKind | null;
  /** Only what came to this end, or to any; null for all. */
  readonly reached: Ladder['end'] | 'any' | null;
  /** From 1. */
  readonly page: number;
}

/** A page of what is open. */
export interface ObligationList {
  readonly obligations: readonly ShownObligation[];
  /** On all pages. */
  readonly total: number;
  readonly page: number;
  readonly perPage: number;
}

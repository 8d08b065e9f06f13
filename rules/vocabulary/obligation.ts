import type { Confidence } from './evaluation.ts';
import type { PlainDate } from './plain-date.ts';

/** What can be owed on the way to a license, by the deed that ends it; the order is that of the alerts people know. */
export const OBLIGATION_KINDS = [
  'book-supervision',
  'sign-week',
  'use-hours-in-time',
  'renew-credential',
  'replace-supervisor',
  'change-supervisor',
  'close-up',
  'relieve-supervisor',
  'catch-up',
  'stay-under-cap',
  'rebalance-hours',
  'meet-deadline',
  'answer-deficiency',
  'complete-packet',
  'supervise-month',
  'log-hours',
  'evaluate-supervisee',
  'attest-quarter',
  'read-rule-change',
  'resubmit-week',
  'sign-agreement',
  'file-document',
] as const;

/** One kind of obligation. */
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** The words a person reads for each kind. */
export const OBLIGATION_LABELS: Readonly<Record<ObligationKind, string>> = {
  'book-supervision': 'Book supervision for this week',
  'sign-week': 'Sign a weekly log',
  'use-hours-in-time': 'File before hours grow too old',
  'renew-credential': 'Renew a credential',
  'replace-supervisor': 'Arrange another supervisor',
  'change-supervisor': 'Find another supervisor',
  'close-up': 'Sign before the last day',
  'relieve-supervisor': 'Relieve a supervisor at the limit',
  'catch-up': 'Catch up with the plan',
  'stay-under-cap': 'Stay under a limit',
  'rebalance-hours': 'Log other hours: a limit is reached',
  'meet-deadline': 'Meet a deadline of the board',
  'answer-deficiency': 'Answer the board',
  'complete-packet': 'Complete the packet',
  'supervise-month': 'Complete the supervision of the month',
  'log-hours': 'Log hours',
  'evaluate-supervisee': 'Evaluate the supervisee',
  'attest-quarter': 'Attest the hours of a quarter',
  'read-rule-change': 'Read what new rules change',
  'resubmit-week': 'Correct a returned week',
  'sign-agreement': 'Sign the supervision agreement',
  'file-document': 'File a document',
};

/** What a finder says is owed as the record stands; the same thing always has the same id. */
export interface Owed {
  /** Unique in the journey, for one `sign-week:<weekly log id>:2026-11-16T17:00:00.000Z`. */
  readonly id: string;
  readonly kind: ObligationKind;
  /** What it is about: a weekly log, a credential, a requirement, a week. */
  readonly subjectId: string;
  /** The person who owes it. */
  readonly ownerId: string;
  /** The supervisors whom it concerns besides; told where the ladder says supervisor. */
  readonly supervisorIds: readonly string[];
  /** The day from which the ladder counts; it may be a day to come, where it can be told now that it will be owed. */
  readonly beganOn: PlainDate;
  /** The day by which it must be done; null where no day is set. */
  readonly dueOn: PlainDate | null;
  /** Whether the days of the owner's recorded leave do not count. The clocks of a board never pause. */
  readonly pauses: boolean;
  /** What is open, in a sentence without anybody's name. */
  readonly sentence: string;
  /** What could be done about it, a sentence each; people may be named. */
  readonly proposals?: readonly string[];
  readonly citation: string | null;
  /** How sure the rule behind it is; null where no rule of a board stands behind it. */
  readonly confidence: Confidence | null;
}

/** An open obligation as the journey remembers it between two looks. */
export interface OpenObligation {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly ownerId: string;
  readonly dueOn: PlainDate | null;
  /** ISO instant at which somebody is told next; null when the ladder has ended. */
  readonly nextAt: string | null;
}

import { z } from 'zod';
import { OBLIGATION_KINDS, type ObligationKind } from './obligation.ts';

/** Who is told at a rung: a part that somebody plays, not a name. The owner is the person who owes it. */
export const RECIPIENTS = ['owner', 'supervisee', 'supervisor', 'lead', 'director'] as const;

/** One of the parts. */
export type Recipient = (typeof RECIPIENTS)[number];

/** How somebody is told; a text message goes to those who gave an address for texts, to the others a mail. */
export const CHANNELS = ['mail', 'text'] as const;

/** One of the ways. */
export type Channel = (typeof CHANNELS)[number];

/**
 * What kind of word it is: a reminder, a call to somebody above, a decision asked for, or a loss that has happened; a later
 * one is the stronger.
 */
export const TONES = ['reminder', 'escalation', 'decision', 'loss'] as const;

/** One of the tones. */
export type Tone = (typeof TONES)[number];

/** How strong a word is, to compare it with another: reminder, escalation, decision, loss. */
export function strengthOf(tone: Tone): number {
  return TONES.indexOf(tone);
}

/** One rung of a ladder. */
export const rungSchema = z.strictObject({
  /** The day from which its days count: the one on which it began to be owed, the one on which it is due, or halfway. */
  from: z.enum(['began', 'due', 'halfway']),
  /** Whole days after that day; negative for before. */
  days: z.int().min(-400).max(400),
  recipient: z.enum(RECIPIENTS),
  tone: z.enum(TONES),
  channel: z.enum(CHANNELS),
});

/** One rung of a ladder. */
export type Rung = z.infer<typeof rungSchema>;

/** What a ladder comes to when nobody acted. */
export const ENDS = ['freeze-assignments', 'director-decides', 'hours-lost', 'stops-counting', 'told'] as const;

/** The ladder of one kind of obligation. */
export const ladderSchema = z.strictObject({
  rungs: z.array(rungSchema).min(1).max(20),
  /** The last rung is told again after so many days, until it is done. */
  everyDays: z.int().min(1).max(90).optional(),
  end: z.enum(ENDS),
});

/** The ladder of one kind of obligation. */
export type Ladder = z.infer<typeof ladderSchema>;

const began = (days: number, recipient: Recipient, tone: Tone, channel: Channel = 'mail'): Rung => {
  return { from: 'began', days, recipient, tone, channel };
};
const due = (days: number, recipient: Recipient, tone: Tone): Rung => {
  return { from: 'due', days, recipient, tone, channel: 'mail' };
};
const halfway = (recipient: Recipient): Rung => {
  return { from: 'halfway', days: 0, recipient, tone: 'reminder', channel: 'mail' };
};

/**
 * The ladder of each kind as this program brings it. An organization may make one stricter, never looser.
 * Days that no board sets are those of the alerts that clinics asked for.
 */
export const LADDERS: Readonly<Record<ObligationKind, Ladder>> = {
  'book-supervision': {
    rungs: [
      due(-2, 'supervisee', 'reminder'),
      due(-2, 'supervisor', 'reminder'),
      due(-1, 'director', 'escalation'),
      due(1, 'supervisee', 'loss'),
      due(1, 'supervisor', 'loss'),
      due(1, 'director', 'loss'),
    ],
    end: 'hours-lost',
  },
  'sign-week': {
    rungs: [
      began(7, 'owner', 'reminder'),
      began(10, 'owner', 'reminder', 'text'),
      began(14, 'lead', 'escalation'),
      began(21, 'director', 'escalation'),
      began(30, 'director', 'decision'),
    ],
    end: 'freeze-assignments',
  },
  'use-hours-in-time': {
    rungs: [due(-180, 'supervisee', 'reminder'), due(-120, 'supervisor', 'reminder'), due(-90, 'director', 'decision')],
    end: 'director-decides',
  },
  'renew-credential': {
    rungs: [
      due(-90, 'owner', 'reminder'),
      due(-60, 'owner', 'reminder'),
      due(-45, 'supervisor', 'reminder'),
      due(-30, 'director', 'escalation'),
      due(-14, 'owner', 'reminder'),
      due(-7, 'director', 'escalation'),
      due(0, 'owner', 'reminder'),
      due(1, 'owner', 'loss'),
      due(1, 'director', 'loss'),
    ],
    end: 'stops-counting',
  },
  'replace-supervisor': {
    rungs: [began(0, 'owner', 'escalation'), began(0, 'director', 'escalation'), began(7, 'director', 'decision')],
    end: 'director-decides',
  },
  'change-supervisor': {
    rungs: [began(0, 'supervisee', 'reminder'), began(7, 'supervisee', 'reminder'), began(14, 'director', 'decision')],
    end: 'director-decides',
  },
  'close-up': {
    rungs: [
      began(0, 'owner', 'reminder'),
      halfway('owner'),
      due(-2, 'owner', 'reminder'),
      due(-2, 'director', 'escalation'),
      due(0, 'director', 'decision'),
    ],
    end: 'director-decides',
  },
  'relieve-supervisor': {
    rungs: [began(0, 'director', 'reminder'), began(14, 'director', 'decision')],
    end: 'director-decides',
  },
  'catch-up': {
    rungs: [began(28, 'supervisor', 'reminder'), began(56, 'director', 'escalation')],
    end: 'director-decides',
  },
  'stay-under-cap': { rungs: [began(0, 'supervisee', 'reminder')], end: 'told' },
  'rebalance-hours': {
    rungs: [began(0, 'supervisee', 'reminder'), began(0, 'supervisor', 'reminder')],
    end: 'told',
  },
  'meet-deadline': {
    rungs: [
      began(0, 'owner', 'reminder'),
      halfway('owner'),
      due(-7, 'owner', 'reminder'),
      due(-2, 'owner', 'reminder'),
      due(-2, 'director', 'escalation'),
      due(1, 'director', 'decision'),
    ],
    end: 'director-decides',
  },
  'answer-deficiency': {
    rungs: [
      began(0, 'director', 'reminder'),
      began(0, 'supervisee', 'reminder'),
      halfway('supervisee'),
      due(-7, 'director', 'escalation'),
      due(-2, 'supervisee', 'reminder'),
      due(-2, 'director', 'decision'),
    ],
    end: 'director-decides',
  },
  'complete-packet': { rungs: [began(0, 'supervisee', 'reminder')], everyDays: 7, end: 'told' },
  'supervise-month': {
    rungs: [
      began(0, 'supervisee', 'reminder'),
      began(0, 'supervisor', 'reminder'),
      began(5, 'director', 'escalation'),
      due(1, 'director', 'loss'),
    ],
    end: 'hours-lost',
  },
  'log-hours': {
    rungs: [began(14, 'supervisee', 'reminder'), began(21, 'supervisor', 'escalation')],
    end: 'told',
  },
  'evaluate-supervisee': {
    rungs: [due(-14, 'owner', 'reminder'), due(0, 'owner', 'reminder'), due(7, 'director', 'escalation')],
    end: 'director-decides',
  },
  'attest-quarter': {
    rungs: [
      began(0, 'owner', 'reminder'),
      due(0, 'owner', 'reminder'),
      due(7, 'lead', 'escalation'),
      due(14, 'director', 'decision'),
    ],
    end: 'director-decides',
  },
  'read-rule-change': {
    rungs: [began(0, 'supervisee', 'reminder'), began(0, 'supervisor', 'reminder')],
    end: 'told',
  },
  'resubmit-week': {
    rungs: [began(7, 'supervisee', 'reminder'), began(14, 'supervisor', 'escalation')],
    end: 'told',
  },
  'sign-agreement': {
    rungs: [began(3, 'owner', 'reminder'), began(7, 'owner', 'reminder'), began(14, 'director', 'escalation')],
    end: 'director-decides',
  },
  'file-document': {
    rungs: [
      began(0, 'owner', 'reminder'),
      began(14, 'supervisor', 'reminder'),
      began(28, 'director', 'escalation'),
      due(1, 'director', 'decision'),
      due(1, 'owner', 'loss'),
    ],
    end: 'director-decides',
  },
};

/** What is not done in the end freezes new assignments for these kinds only. */
export const FREEZING_KINDS = OBLIGATION_KINDS.filter((kind) => LADDERS[kind].end === 'freeze-assignments');

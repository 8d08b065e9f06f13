import { KEPT_AFTER_DAYS } from './kept-days.ts';

/** How sure it is that something must be kept, or may be removed. `recall`: nothing was read that says so, so that nothing is removed. */
export type KeptBecause = 'text' | 'decision' | 'recall';

/** What is kept for how long, and why. */
export interface KeptClass {
  readonly id: string;
  /** What it is, as one reads it. */
  readonly what: string;
  /** The tables of the database that hold it. */
  readonly tables: readonly string[];
  /** After how many days it is removed by the nightly check, and counted from when; null: nobody removes it. */
  readonly removed: { readonly afterDays: number; readonly from: string } | null;
  readonly because: KeptBecause;
  /** The text or decision; null for what is recalled only. */
  readonly citation: string | null;
  readonly sentence: string;
  /** `YYYY-MM-DD`: since when this has been so here. */
  readonly since: string;
}

const SINCE = '2026-11-26';

/** What is kept how long. Every table stands in one class; what has no class is not removed either. */
export const KEPT: readonly KeptClass[] = [
  {
    id: 'signed-records',
    what: 'What was signed, its signatures and copies, and the consent to sign electronically',
    tables: [
      'agreement',
      'attestation',
      'log_entry',
      'signature',
      'signed_copy',
      'signing_consent',
      'supervisee_evaluation',
      'weekly_log',
      'weekly_log_version',
    ],
    removed: null,
    because: 'text',
    citation: '15 U.S.C. 7001(d), (e)',
    sentence: 'A record that is kept electronically must stay accurate and reproducible for everybody entitled to it.',
    since: SINCE,
  },
  {
    id: 'trail',
    what: 'Who did what, who looked, and what each command was answered',
    tables: ['access_entry', 'audit_entry', 'command_receipt'],
    removed: null,
    because: 'text',
    citation: '21 CFR 11.10(e)',
    sentence: 'An audit trail is kept at least as long as the records that it is about, and those are kept.',
    since: SINCE,
  },
  {
    id: 'journeys',
    what: 'Journeys, what was counted, packets, and what came of them with the board',
    tables: [
      'answer',
      'decision',
      'deficiency',
      'evaluation',
      'exam',
      'filing',
      'journey',
      'journey_summary',
      'learning_goal',
      'leave',
      'packet',
      'packet_item_step',
      'packet_link',
      'registration',
      'rollout_item',
      'rulebook',
      'rules_rollout',
      'session_member',
      'shared_log',
      'submission',
      'submission_exam',
      'supervision_session',
    ],
    removed: null,
    because: 'recall',
    citation: null,
    sentence: 'No text that was read says after how long a board asks for them no more.',
    since: SINCE,
  },
  {
    id: 'documents',
    what: 'Documents, replaced and withdrawn ones too',
    tables: ['document'],
    removed: null,
    because: 'recall',
    citation: null,
    sentence: 'No text that was read says how long a supervisor or an agency keeps them.',
    since: SINCE,
  },
  {
    id: 'people',
    what: 'People, their licenses and certificates of work, by what they prove who they are, places, and how the organization is set up',
    tables: [
      'absence',
      'authenticator',
      'calendar_feed',
      'credential',
      'departure',
      'emergency_access',
      'encumbrance',
      'identity_provider',
      'ladder_policy',
      'led_domain',
      'linked_account',
      'listed_document',
      'organization',
      'passkey',
      'person',
      'recovery_code',
      'setting',
      'supervisor_license',
    ],
    removed: null,
    because: 'recall',
    citation: null,
    sentence: 'What was signed names them; without them it could not be read.',
    since: SINCE,
  },
  {
    id: 'words',
    what: 'What was open, what people were told of it, and what the nightly jobs found',
    tables: ['fleet_finding', 'fleet_run', 'notice', 'obligation', 'snooze'],
    removed: null,
    because: 'decision',
    citation: 'docs/decisions/0033',
    sentence: 'That somebody was told stands in the case file, and a word that is gone could be told again.',
    since: SINCE,
  },
  {
    id: 'ways-in',
    what: 'Sessions, links to sign in, attempts, tokens, and browsers in which a reviewer had a packet open',
    tables: ['account_attempt', 'api_token', 'mailed_link', 'review_session', 'sign_in_session'],
    removed: { afterDays: KEPT_AFTER_DAYS, from: 'the day on which they are over' },
    because: 'decision',
    citation: 'docs/decisions/0033',
    sentence: 'Once they are over they open nothing; that they were, stands in the audit trail.',
    since: SINCE,
  },
];

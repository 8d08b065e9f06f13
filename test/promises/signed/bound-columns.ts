import type { SignatureFaultKind } from '../../../db/signing/signature-fault.ts';

/** A column that a signature binds: how one byte of it is changed, and what is to be said of it first. */
export interface Bound {
  readonly table: string;
  readonly column: string;
  readonly flip: string;
  readonly fault: SignatureFaultKind;
}

const BYTE = (column: string) => `overlay(${column} placing chr(ascii(${column}) # 1) from 1)`;
const OTHER_ID = 'gen_random_uuid()';
const NEXT_DAY = (column: string) => `${column} + 1`;
const LATER = (column: string) => `${column} + interval '1 millisecond'`;
const ONE_MORE = (column: string) => `${column} + 1`;

type Flip = (column: string) => string;

const bound = (table: string, columns: Readonly<Record<string, readonly [Flip, SignatureFaultKind]>>): Bound[] =>
  Object.entries(columns).map(([column, [flip, fault]]) => ({ table, column, flip: flip(column), fault }));

const ID: Flip = () => OTHER_ID;

/** Every column that a signature binds. */
export const BOUND: readonly Bound[] = [
  ...bound('signature', {
    id: [ID, 'not-in-trail'],
    weekly_log_id: [ID, 'moved'],
    version: [ONE_MORE, 'moved'],
    signer_id: [ID, 'signer-changed'],
    signed_at: [LATER, 'moment-changed'],
    signed_on: [NEXT_DAY, 'moment-changed'],
    statement: [BYTE, 'statement-changed'],
    content_sha256: [BYTE, 'content-altered'],
    origin: [() => `'paper'`, 'origin-changed'],
    voided_at: [() => 'now()', 'void-broken'],
    proved_by: [() => `'demo'`, 'proof-changed'],
    proved_at: [() => 'now()', 'proof-changed'],
  }),
  ...bound('weekly_log', {
    id: [ID, 'moved'],
    journey_id: [ID, 'moved'],
    week_starts_on: [NEXT_DAY, 'content-altered'],
    supervisor_id: [ID, 'signer-changed'],
    status: [() => `'submitted'`, 'moved'],
    version: [ONE_MORE, 'moved'],
    content_sha256: [BYTE, 'content-altered'],
  }),
  ...bound('log_entry', {
    id: [ID, 'content-altered'],
    weekly_log_id: [() => 'null', 'content-altered'],
    on_date: [NEXT_DAY, 'content-altered'],
    setting_id: [ID, 'content-altered'],
    activity: [BYTE, 'content-altered'],
    minutes: [ONE_MORE, 'content-altered'],
    medium: [BYTE, 'content-altered'],
    group_size: [() => '7', 'content-altered'],
  }),
  ...bound('weekly_log_version', {
    weekly_log_id: [ID, 'void-broken'],
    version: [ONE_MORE, 'void-broken'],
    content: [(column) => `${column} || ' '`, 'content-altered'],
    content_sha256: [BYTE, 'content-altered'],
    ended: [() => `'returned'`, 'void-broken'],
    ended_at: [LATER, 'void-broken'],
  }),
  ...bound('agreement', {
    id: [ID, 'moved'],
    journey_id: [ID, 'moved'],
    supervisor_id: [ID, 'signer-changed'],
    setting_id: [ID, 'content-altered'],
    from_on: [NEXT_DAY, 'content-altered'],
    until_on: [NEXT_DAY, 'content-altered'],
    signed_on: [NEXT_DAY, 'moment-changed'],
    signed_at: [LATER, 'moment-changed'],
    signer_id: [ID, 'signer-changed'],
    statement: [BYTE, 'statement-changed'],
    content_sha256: [BYTE, 'content-altered'],
    origin: [() => `'paper'`, 'origin-changed'],
    proved_by: [() => `'demo'`, 'proof-changed'],
    proved_at: [() => 'now()', 'proof-changed'],
  }),
  ...bound('attestation', {
    id: [ID, 'moved'],
    journey_id: [ID, 'moved'],
    supervisor_id: [ID, 'signer-changed'],
    setting_id: [ID, 'content-altered'],
    quarter: [() => `'2026-Q2'`, 'content-altered'],
    version: [ONE_MORE, 'moved'],
    from_on: [NEXT_DAY, 'content-altered'],
    until_on: [NEXT_DAY, 'content-altered'],
    weeks: [ONE_MORE, 'content-altered'],
    minutes_by_activity: [() => `jsonb_set(minutes_by_activity, '{0,recorded}', '1')`, 'content-altered'],
    weeks_sha256: [BYTE, 'content-altered'],
    content_sha256: [BYTE, 'content-altered'],
    statement: [BYTE, 'statement-changed'],
    signed_at: [LATER, 'moment-changed'],
    signed_on: [NEXT_DAY, 'moment-changed'],
    proved_by: [() => `'demo'`, 'proof-changed'],
    proved_at: [() => 'now()', 'proof-changed'],
  }),
  ...bound('supervisee_evaluation', {
    id: [ID, 'moved'],
    journey_id: [ID, 'moved'],
    supervisor_id: [ID, 'signer-changed'],
    duty_id: [() => 'null', 'content-altered'],
    from_on: [NEXT_DAY, 'content-altered'],
    until_on: [NEXT_DAY, 'content-altered'],
    version: [ONE_MORE, 'moved'],
    areas: [() => `'[{"area": "records", "satisfactory": true}]'`, 'content-altered'],
    satisfactory: [() => 'false', 'content-altered'],
    comment: [BYTE, 'content-altered'],
    statement: [BYTE, 'statement-changed'],
    content_sha256: [BYTE, 'content-altered'],
    signed_at: [LATER, 'moment-changed'],
    signed_on: [NEXT_DAY, 'moment-changed'],
    proved_by: [() => `'demo'`, 'proof-changed'],
    proved_at: [() => 'now()', 'proof-changed'],
  }),
  ...bound('signed_copy', {
    journey_id: [ID, 'copy-altered'],
    kind: [() => `'agreement'`, 'copy-gone'],
    record_id: [ID, 'moved'],
    version: [ONE_MORE, 'copy-gone'],
    signer_id: [ID, 'copy-altered'],
    signer_name: [BYTE, 'copy-altered'],
    signer_time_zone: [BYTE, 'copy-altered'],
    signed_at: [LATER, 'copy-altered'],
    signed_on: [NEXT_DAY, 'copy-altered'],
    statement: [BYTE, 'copy-altered'],
    statement_version: [BYTE, 'copy-altered'],
    consent_version: [BYTE, 'copy-altered'],
    content: [(column) => `${column} || ' '`, 'copy-altered'],
    content_sha256: [BYTE, 'copy-altered'],
    shown: [BYTE, 'copy-altered'],
    format: [ONE_MORE, 'copy-altered'],
    signature_sha256: [BYTE, 'copy-altered'],
  }),
];

const WALL = 'the wall between organizations: a row of another one is not seen by its own';
const DESK = 'when and how it came to the desk of the supervisor; no part of what is signed';

/** Every other column of these tables, with why no signature binds it. */
export const FREE: Readonly<Record<string, string>> = {
  'agreement.organization_id': WALL,
  'attestation.organization_id': WALL,
  'log_entry.organization_id': WALL,
  'signature.organization_id': WALL,
  'signed_copy.organization_id': WALL,
  'supervisee_evaluation.organization_id': WALL,
  'weekly_log.organization_id': WALL,
  'weekly_log_version.organization_id': WALL,
  'weekly_log.part': 'told apart on paper only',
  'weekly_log.submitted_at': DESK,
  'weekly_log.returned_at': DESK,
  'weekly_log.comment': DESK,
  'weekly_log_version.id': 'names the kept version and nothing else',
  'weekly_log_version.submitted_at': DESK,
  'weekly_log_version.ended_by_id': 'the trail says who made it void',
  'weekly_log_version.reason': 'the trail says why it was made void',
  'log_entry.journey_id': 'the journey is that of the weekly log, which is bound',
  'log_entry.supervisor_id': 'the supervisor is that of the weekly log, who is bound',
  'log_entry.logged_at': DESK,
  'agreement.proposed_at': DESK,
  'agreement.board_approved_on': 'what the board says of it comes later and is in the trail',
  'agreement.conflict': 'declared later, in the trail',
  'agreement.ended_at': 'ended later, in the trail',
  'agreement.end_reason': 'ended later, in the trail',
  'agreement.load_exception': 'what a director allowed, in the trail',
  'signed_copy.id': 'names the copy and nothing else; the trail repeats it',
};

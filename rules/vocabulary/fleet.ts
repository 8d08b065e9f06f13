/**
 * The jobs that go over a whole organization. `reconcile`: what runs is compared with the database, and what has drifted
 * apart is healed. `digest`: everybody who has something open is told once a week. `audit`: the audit trail is gone over, and
 * its head is kept outside the database. `documents`: documents on file are held against the files that are kept for them.
 */
export const FLEET_JOBS = ['reconcile', 'digest', 'audit', 'documents'] as const;

/** One of the jobs. */
export type FleetJob = (typeof FLEET_JOBS)[number];

/** What people read of each job. */
export const FLEET_JOB_WORDS: Readonly<Record<FleetJob, { readonly label: string; readonly what: string }>> = {
  reconcile: {
    label: 'Nightly check',
    what: 'Compares every journey, application, rollout and clock that runs with what is on file, and heals what has drifted apart.',
  },
  digest: {
    label: 'Monday digest',
    what: 'Writes to everybody who has something open what is past due, due this week, at risk and waiting.',
  },
  audit: {
    label: 'Audit check',
    what: 'Goes over the whole audit trail, says where it is not as it was written, and keeps its signed head outside the database.',
  },
  documents: {
    label: 'Document check',
    what: 'Looks whether every document on file has its file, and takes away files that belong to no document.',
  },
};

/** What each job goes over, one part after another. */
export const FLEET_PARTS = {
  reconcile: ['journeys', 'applications', 'rollouts', 'supervisors', 'sign-ins', 'notices'],
  digest: ['people'],
  audit: ['trail'],
  documents: ['documents'],
} as const satisfies Readonly<Record<FleetJob, readonly string[]>>;

/** One of the parts. */
export type FleetPart = (typeof FLEET_PARTS)[FleetJob][number];

/**
 * What became of a run. `running`: it is under way. `done`: it went over everything. `skipped`: another one of the same
 * job was under way. `given-up`: it was ended from outside before it was done.
 */
export const FLEET_RUN_STATES = ['running', 'done', 'skipped', 'given-up'] as const;

/** One of them. */
export type FleetRunState = (typeof FLEET_RUN_STATES)[number];

/** What a run can find: all kinds of drift, somebody who has something to read, and what is wrong with the audit trail. */
export const FINDING_KINDS = [
  'journey-not-running',
  'journey-not-ended',
  'journey-silent',
  'phase-differs',
  'rules-differ',
  'waiting-differs',
  'application-differs',
  'look-overdue',
  'uncounted',
  'word-overdue',
  'notice-unsent',
  'application-not-running',
  'rollout-not-running',
  'clock-not-running',
  'sign-ins-old',
  'letter',
  'trail-broken',
  'head-unsound',
  'head-due',
  'document-file-missing',
  'document-file-stray',
] as const;

/** One of the kinds. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What a person reads of each kind, and what is done about it. */
export const FINDINGS: Readonly<Record<FindingKind, { readonly label: string; readonly heal: string }>> = {
  'journey-not-running': {
    label: 'A journey is open, and nothing carries it',
    heal: 'It is started again, as the database has it.',
  },
  'journey-not-ended': {
    label: 'A journey is over, and is still carried as if it were open',
    heal: 'It reads anew how it stands, and ends.',
  },
  'journey-silent': {
    label: 'A journey does not answer',
    heal: 'Nothing: somebody has to look at why its steps fail.',
  },
  'phase-differs': { label: 'A journey is carried in another phase', heal: 'It reads anew how it stands.' },
  'rules-differ': { label: 'A journey is carried under other rules', heal: 'It reads anew how it stands.' },
  'waiting-differs': {
    label: 'A journey waits for other weekly logs than those on file',
    heal: 'It reads anew how it stands.',
  },
  'application-differs': {
    label: 'A journey knows another application with the board',
    heal: 'It reads anew how it stands.',
  },
  'look-overdue': { label: 'A journey was not looked at in time', heal: 'It is told to look.' },
  uncounted: { label: 'The count is older than the record', heal: 'It is counted anew.' },
  'word-overdue': {
    label: 'Somebody should have been told something by now',
    heal: 'It is looked at, and they are told.',
  },
  'notice-unsent': { label: 'A notice is on file and was never mailed', heal: 'It is mailed.' },
  'application-not-running': {
    label: 'An application with the board is open, and nothing follows it',
    heal: 'It is started again, as the database has it.',
  },
  'rollout-not-running': {
    label: 'A rollout of newer rules is unfinished, and nothing carries it',
    heal: 'It is started again, as the database has it.',
  },
  'clock-not-running': { label: 'Nothing keeps the clocks of a supervisor', heal: 'They are started.' },
  'sign-ins-old': {
    label: 'Sessions, links and tokens that are long over are still on file',
    heal: 'They are removed; the audit trail keeps that they were.',
  },
  letter: { label: 'Somebody has something to read', heal: 'It is written to them.' },
  'trail-broken': {
    label: 'The audit trail is not as it was written',
    heal: 'Nothing: somebody has to find out who changed it. No head is signed until then.',
  },
  'head-unsound': {
    label: 'A head of the audit trail that is kept outside cannot be relied on',
    heal: 'Nothing: somebody has to find out who changed it. No head is signed until then.',
  },
  'head-due': {
    label: 'The head of the audit trail is not kept outside the database yet',
    heal: 'It is signed and kept.',
  },
  'document-file-missing': {
    label: 'A document is on file, and its file is gone',
    heal: 'Nothing: somebody has to bring it back from a backup.',
  },
  'document-file-stray': {
    label: 'A file is kept that belongs to no document',
    heal: 'It is removed: nothing can open it.',
  },
};

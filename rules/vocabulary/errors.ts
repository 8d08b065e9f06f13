/** One refusal or failure: what the reader is told, which HTTP status carries it, and what the reader can do. */
export interface ErrorEntry {
  readonly status: number;
  readonly sentence: string;
  readonly remedy: string;
}

/**
 * Every error that a person can meet, in one place. `{name}` in a sentence is filled from the details.
 * A code never changes its meaning: programs may depend on it.
 */
export const CATALOG = {
  // What was sent
  BODY_NOT_JSON: entry(400, 'The request body is not JSON.', 'Send a JSON object with Content-Type application/json.'),
  INPUT_INVALID: entry(
    422,
    'The request does not have the expected shape: {problems}.',
    'Correct the fields named under "problems" and send it again.',
  ),
  KEY_MISSING: entry(
    400,
    'A command needs an Idempotency-Key header of 8 to 200 characters.',
    'Send a fresh random key with each new command, and the same key when repeating it.',
  ),
  KEY_REUSED: entry(
    409,
    'This Idempotency-Key was already used for another command.',
    'Use a fresh key for a new command.',
  ),
  MEDIA_TYPE_UNSUPPORTED: entry(
    415,
    'This address takes application/json only.',
    'Send the body as JSON with Content-Type application/json.',
  ),
  BODY_TOO_LARGE: entry(413, 'The request body is larger than {limit}.', 'Send less at once.'),
  PATH_UNKNOWN: entry(404, 'There is nothing at this address.', 'See /openapi.json for the addresses that exist.'),
  METHOD_UNKNOWN: entry(405, 'This address does not take {method}.', 'See /openapi.json for what it takes.'),
  // Who acts
  SIGN_IN_REQUIRED: entry(401, 'Nobody is signed in.', 'Sign in, or in the demo step into a person on the front page.'),
  NOT_ALLOWED: entry(403, 'Your role does not allow this.', 'Ask a clinical director of your organization.'),
  OWN_HOURS: entry(403, 'Nobody signs their own hours.', 'The supervisor named on the weekly log signs it.'),
  NOT_THE_SUPERVISOR: entry(
    403,
    'Only the supervisor named on this weekly log can do that.',
    'Ask {supervisor} to act, or have the hours moved to your supervision before they are signed.',
  ),
  CROSS_SITE: entry(
    403,
    'This change was asked for by a page of another site.',
    'Open Creditable itself and do it there.',
  ),
  TARGET_TOO_SOON: entry(
    422,
    'A plan for {target} needs at least a week.',
    'Choose a day that is at least a week ahead.',
  ),
  TARGET_TOO_FAR: entry(422, 'A plan for {target} looks too far ahead.', 'Choose a day within the next six years.'),
  // What does not exist (for this organization)
  JOURNEY_NOT_FOUND: entry(404, 'There is no such journey.', 'Open it again from the cohort or from your own page.'),
  PERSON_NOT_FOUND: entry(404, 'There is no such person.', 'Check the person in the cohort.'),
  SETTING_NOT_FOUND: entry(404, 'There is no such setting.', 'Check the setting, or have a director add it.'),
  WEEKLY_LOG_NOT_FOUND: entry(404, 'There is no such weekly log.', 'Open it again from the queue.'),
  AGREEMENT_NOT_FOUND: entry(404, 'There is no such agreement.', 'Open it again from the journey.'),
  DEPARTURE_NOT_FOUND: entry(404, 'Nobody leaves here, as far as is recorded.', 'Open it again from the people.'),
  PACKET_NOT_FOUND: entry(404, 'There is no packet yet.', 'Assemble the packet first.'),
  LICENSE_UNKNOWN: entry(
    422,
    'There is no rulebook for {license}.',
    'Choose one of the licenses under /api/rulebooks.',
  ),
  RULEBOOK_NOT_FOUND: entry(
    404,
    'There is no rulebook for this license.',
    'See /api/rulebooks for the licenses that have one.',
  ),
  REQUIREMENT_NOT_FOUND: entry(
    404,
    'The rules of this license have no such requirement.',
    'See the rules of the license for those that it has.',
  ),
  // Onboarding
  JOURNEY_EXISTS: entry(409, 'This person already has an open journey to {license}.', 'Open the journey that exists.'),
  PERSON_EXISTS: entry(
    409,
    'Somebody with the address {email} is already here.',
    'Use the person who exists, or another address.',
  ),
  AGREEMENT_ALREADY_SIGNED: entry(409, 'This agreement is already signed.', 'Nothing is left to do.'),
  AGREEMENT_EXISTS: entry(
    409,
    'There is already an agreement with this supervisor at this setting from that day.',
    'Use the agreement that exists.',
  ),
  CREDENTIAL_WITHOUT_STATE: entry(422, 'A license belongs to a state.', 'Say which state gave it.'),
  CREDENTIAL_NOT_FOUND: entry(404, 'There is no such license on file.', 'Record the license first.'),
  NOT_LEAVING_STAFF: entry(
    422,
    'Only a supervisor or a supervisee can give notice here.',
    'Choose somebody who supervises or is supervised.',
  ),
  NO_NOTICE: entry(409, 'Nobody has said that this person leaves.', 'Nothing is left to do.'),
  // What is owed
  OBLIGATION_NOT_FOUND: entry(
    404,
    'There is nothing open of this kind here.',
    'Open it again from the list of what is open.',
  ),
  OBLIGATION_DONE: entry(409, 'This is done already.', 'Nothing is left to do.'),
  NOT_REMINDED: entry(
    403,
    '{holder} is reminded of this, nobody else.',
    'Ask {holder}; what is told to those above goes on in any case.',
  ),
  SNOOZE_TOO_SHORT: entry(422, 'Reminders rest from today on; {until} is not later.', 'Choose a later day.'),
  SNOOZE_TOO_LONG: entry(
    422,
    'Reminders of this can rest until {latest} at most: for 14 days, and not beyond its own day or that on which somebody above is told.',
    'Choose a day until {latest}, or hand it to somebody who may do it.',
  ),
  SNOOZE_NOT_POSSIBLE: entry(
    409,
    'Reminders of this cannot rest: its day, or that on which somebody above is told, is tomorrow or has come.',
    'Do it now, or hand it to somebody who may do it.',
  ),
  NOT_SNOOZED: entry(409, 'Reminders of this do not rest.', 'Nothing is left to do.'),
  OBLIGATION_OWNERS_ALONE: entry(
    422,
    'Nobody but {owner} can do this: {kind}.',
    'Speak with {owner}, or have a director arrange it in another way.',
  ),
  DELEGATE_MAY_NOT: entry(422, '{person} may not do this: {kind}.', 'Choose {parts}.'),
  DELEGATE_LEFT: entry(422, '{person} has left the organization.', 'Choose somebody who is here.'),
  DELEGATE_HAS_IT: entry(409, '{person} has it already.', 'Choose somebody else.'),
  NOT_DELEGATED: entry(409, 'Nobody has taken this over.', 'Nothing is left to do.'),
  NOT_FROZEN: entry(409, 'Nothing is frozen for this.', 'Nothing is left to do.'),
  FREEZE_NOT_LIFTED: entry(409, 'This freeze was not lifted.', 'Nothing is left to do.'),
  NO_DECISION_WANTED: entry(
    409,
    'This does not wait for a decision of a director.',
    'Have it done; a decision is asked for once its reminders have ended.',
  ),
  ALREADY_DECIDED: entry(409, 'This was decided already.', 'Take the decision back first, if it no longer holds.'),
  NOT_DECIDED: entry(409, 'Nothing was decided about this.', 'Nothing is left to do.'),
  NOTICE_NOT_FOUND: entry(404, 'There is no such notice.', 'Open it again from the inbox.'),
  ASSIGNMENTS_FROZEN: entry(
    409,
    '{supervisor} takes no new supervisees: weekly logs have waited for a signature to the end of the reminders.',
    'Have the logs signed or returned, choose another supervisor, or have a director lift it under People.',
  ),
  LOAD_LIMIT: entry(
    409,
    '{supervisor} has {present} supervisees of at most {limit} ({source}).',
    'Choose another supervisor, or have a director allow one more with a reason.',
  ),
  LOAD_LIMIT_OF_LAW: entry(
    409,
    '{supervisor} has {present} supervisees of at most {limit} ({source}). Nobody here can allow more.',
    'Choose another supervisor, or end another agreement first.',
  ),
  AGREEMENT_ENDED: entry(
    409,
    'This agreement already ends on {until}.',
    'Choose an earlier day, or propose a new agreement for later ones.',
  ),
  HOURS_BEYOND_END: entry(
    409,
    'Hours on {on} were logged under this agreement, after {until}.',
    'End it on a later day, or have those hours moved to another supervisor first.',
  ),
  CONFLICT_DECLARED: entry(
    409,
    'A conflict of interest was already declared of this agreement.',
    'End the agreement and choose another supervisor.',
  ),
  SUPERVISOR_NOT_LICENSED: entry(
    422,
    '{supervisor} has no license on file that covers {on}.',
    'Record the license first, or choose another supervisor.',
  ),
  // Logging
  WEEK_NOT_STARTED: entry(422, 'The week {week} has not begun yet.', 'Log hours on or after the day they were worked.'),
  LOGGED_ELSEWHERE: entry(
    409,
    'The hours of {week} are logged toward {license} and count here too.',
    'Log them in that journey, or end first that its hours count here.',
  ),
  LOG_ALREADY_SHARED: entry(
    409,
    'The hours logged toward {license} already count here.',
    'Nothing is left to do, or end it first to begin with another week.',
  ),
  LOG_SHARED_ONWARD: entry(
    409,
    'Hours count where they were logged and in one more place: those of {license} cannot be passed on here.',
    'Choose the journey in which the hours are logged, and let them count from there.',
  ),
  HOURS_LOGGED_TWICE: entry(
    409,
    '{week} has hours that were logged toward this license itself; they would be counted twice.',
    'Choose a first week after {until}, or take those hours out of the drafts.',
  ),
  NO_SHARED_LOG: entry(409, 'No hours of that license count here.', 'Nothing is left to do.'),
  DAY_IN_FUTURE: entry(422, '{on} has not come yet.', 'Log hours on or after the day they were worked.'),
  DAY_OUTSIDE_WEEK: entry(422, '{on} is not a day of {week}.', 'Move the entry to the week that holds its day.'),
  DAY_TOO_LONG: entry(422, '{on} would have more than 24 hours.', 'Check the minutes of that day.'),
  ENTRY_NOT_COVERED: entry(
    422,
    'No agreement with this supervisor at this setting covers {on}.',
    'Sign an agreement that covers the day, or choose the supervisor and setting that one covers.',
  ),
  NOTHING_TO_SUBMIT: entry(422, 'There are no entries in {week} to submit.', 'Log the hours first.'),
  WEEK_LOCKED: entry(
    409,
    'The week {week} is {status} and cannot be changed.',
    'While it waits, ask the supervisor to return it with a comment; once it is signed, reopen it on its page.',
  ),
  WEEK_ALREADY_SUBMITTED: entry(409, 'The week {week} is already submitted.', 'It waits for the supervisor.'),
  // Sessions of supervision
  SESSION_NOT_FOUND: entry(404, 'There is no such session.', 'Open it again from the week of the supervisor.'),
  SESSION_NOT_YOURS: entry(
    403,
    'Only the supervisor of this session can do that.',
    'Ask the supervisor who held it, or book a session of your own.',
  ),
  SESSION_OVERLAPS: entry(
    409,
    'The supervisor already has a session at that time on {on}.',
    'Choose another time, or change the session that is there.',
  ),
  SESSION_TIME_UNKNOWN: entry(
    422,
    'The clock is put forward over {time} on {on}: there is no such time.',
    'Choose a time that the clock shows on that day.',
  ),
  SESSION_NOT_INDIVIDUAL: entry(
    422,
    'Individual supervision is of one supervisee, and {count} are named.',
    'Choose triadic or group supervision, or name one supervisee.',
  ),
  SESSION_NOT_BEGUN: entry(422, 'This session has not begun yet.', 'Record who was there once it has begun.'),
  SESSION_CANCELED: entry(409, 'This session was canceled.', 'Book another one.'),
  SESSION_HELD: entry(409, 'The attendance of this session is recorded.', 'Undo the attendance first.'),
  SESSION_NOT_HELD: entry(409, 'No attendance is recorded for this session.', 'Nothing is left to undo.'),
  SESSION_IN_SIGNED_LOG: entry(
    409,
    'The session is already in a week that was submitted or signed: {weeks}.',
    'Return that week first, or correct the attendance: what differs stays visible.',
  ),
  // Signing
  WEEK_ALREADY_SIGNED: entry(409, 'This weekly log is already signed.', 'Nothing is left to do.'),
  WEEK_NOT_SUBMITTED: entry(409, 'This weekly log does not wait for a signature.', 'The supervisee submits it first.'),
  CONTENT_CHANGED: entry(
    409,
    'The weekly log has changed since you opened it.',
    'Open it again and read what you sign.',
  ),
  WEEK_NOT_SIGNED: entry(
    409,
    'This weekly log is not signed, so there is no signature to void.',
    'See on its page where it stands; a log that waits is returned by its supervisor, and one that is back is corrected in the week.',
  ),
  WEEK_BEING_CORRECTED: entry(
    409,
    'Another part of the week {week} with this supervisor is being corrected.',
    'Have that part submitted again first.',
  ),
  SIGNATURE_BROKEN: entry(
    409,
    'The signature does not fit the hours that are kept under it.',
    'Tell your administrator: somebody has changed them past the system. Nothing was changed now.',
  ),
  QUARTER_NOT_FOUND: entry(
    404,
    'You signed nothing in {quarter} at this setting.',
    'Open the attestations again and choose one that is listed.',
  ),
  QUARTER_NOT_OVER: entry(422, 'The quarter {quarter} is not over yet.', 'Attest it once it has ended.'),
  QUARTER_ALREADY_ATTESTED: entry(409, 'This quarter is already attested as it stands.', 'Nothing is left to do.'),
  PERIOD_UNKNOWN: entry(
    422,
    'No such evaluation runs from {from} to {until} under the rules of this license.',
    'Choose one of the periods that the journey lists.',
  ),
  PERIOD_NOT_BEGUN: entry(422, 'The period from {from} has not begun yet.', 'Evaluate it once it has begun.'),
  GOAL_NOT_FOUND: entry(404, 'There is no such goal.', 'Open it again from the journey.'),
  GOAL_NOT_YOURS: entry(
    403,
    'A goal is between the supervisee and the supervisor, and the one who did not propose it agrees.',
    'Ask the other one.',
  ),
  GOAL_CLOSED: entry(409, 'This goal is already {state}.', 'Propose another one.'),
  COMMENT_REQUIRED: entry(
    422,
    'A weekly log is not given back without a word why.',
    'Say in a sentence what to correct.',
  ),
  // The packet and the board
  PHASE_WRONG: entry(
    409,
    'This cannot be done while the journey is in the phase "{phase}".',
    'See the next step on the page of the journey.',
  ),
  NOT_READY: entry(409, 'The packet cannot be assembled yet: {obstacle}.', 'Finish what is in the way first.'),
  PACKET_OUTDATED: entry(
    409,
    'The record or its rules have changed since the packet was assembled.',
    'Assemble the packet again, then file it.',
  ),
  SUBMISSION_NOT_FOUND: entry(404, 'Nothing is with the board.', 'File the packet first.'),
  STAGE_WRONG: entry(
    409,
    'This cannot be recorded of an application that stands at "{stage}".',
    'See what is next under "The packet and the board" on the page of the journey.',
  ),
  DEFICIENCY_NOT_FOUND: entry(404, 'There is no such letter of the board.', 'Open it again from the journey.'),
  DEFICIENCY_ANSWERED: entry(409, 'This letter of the board is already answered.', 'Nothing is left to do.'),
  PACKET_ITEM_NOT_FOUND: entry(
    404,
    'The packet needs no such form.',
    'Open the page of the journey again: who supervises where may have changed.',
  ),
  PACKET_STEP_WRONG: entry(
    409,
    'That cannot be recorded of a form that is "{state}".',
    'See which steps the page of the journey offers for it; a form is signed before it is sent.',
  ),
  RULES_ALREADY_PINNED: entry(409, 'This journey is already counted under these rules.', 'Nothing is left to do.'),
  RULES_CHANGED: entry(
    409,
    'These are neither the present rules of {license} nor rules under which this journey was counted before.',
    'Open the rules of the journey again, read what would change, and adopt them from there.',
  ),
  ROLLOUT_NOT_FOUND: entry(404, 'There is no such rollout of rules.', 'Open it again from the desk of rule changes.'),
  FLEET_RUN_NOT_FOUND: entry(404, 'There is no such run.', 'Open it again from the list of operations.'),
  ROLLOUT_EXISTS: entry(
    409,
    'Newer rules of {license} are already on their way.',
    'Finish that rollout first, or cancel it.',
  ),
  ROLLOUT_EMPTY: entry(
    409,
    'Every open journey of {license} is already counted under its present rules.',
    'Nothing is left to do.',
  ),
  ROLLOUT_STEP_WRONG: entry(
    409,
    'A rollout that is {state} cannot {step}.',
    'See on its page what can be done with it now.',
  ),
  RULES_SETTLED: entry(
    409,
    'The packet is with the board; the rules it was filed under stay until the board has decided.',
    'Record the decision of the board first.',
  ),
  FEED_NOT_FOUND: entry(404, 'Your calendar has no address.', 'Make one first.'),
  LADDER_LOOSER: entry(
    422,
    'These reminders would be looser than those of the program: {objections}.',
    'Keep every word of the program; tell it sooner, tell more people, or repeat it more often.',
  ),
  LADDER_CHANGED: entry(
    409,
    'Somebody has changed these reminders meanwhile.',
    'Look at them as they are now and decide again.',
  ),
  LADDER_UNCHANGED: entry(409, 'The reminders are like this already.', 'Nothing needs to be done.'),
  DATE_ORDER: entry(422, '{later} cannot come before {earlier}.', 'Check the dates.'),
  JOURNEY_ENDED: entry(409, 'This journey is over.', 'Nothing more can be recorded in it.'),
  // The system
  NOT_COUNTED_YET: entry(503, 'This journey is being counted for the first time.', 'Ask again in a few seconds.'),
  TEMPORAL_AWAY: entry(
    503,
    'The journey cannot be reached at the moment. Nothing was changed or the change will be found by the same key.',
    'Repeat the request with the same Idempotency-Key in a few seconds.',
  ),
  DATABASE_AWAY: entry(503, 'The database cannot be reached at the moment.', 'Repeat the request in a few seconds.'),
  RECORD_INVALID: entry(
    422,
    'The experience record has problems: {problems}.',
    'Correct the places named and import it again.',
  ),
  INTERNAL: entry(
    500,
    'Something went wrong on our side. Nothing of this request was kept.',
    'Try again; if it stays, tell your administrator the request id.',
  ),
  // Starting up
  SETTINGS_INVALID: entry(500, 'The settings have problems: {problems}.', 'Correct the environment variables named.'),
  PORT_IN_USE: entry(500, 'Port {port} is already in use.', 'Stop what uses it, or set PORT to a free one.'),
  DATA_DIR_UNWRITABLE: entry(
    500,
    'The data folder {folder} cannot be written.',
    'Choose another with DATA_DIR, or change its owner.',
  ),
  DATA_DIR_IN_USE: entry(
    500,
    'Creditable already runs on the data folder {folder}.',
    'Stop it first, or set DATA_DIR to another folder.',
  ),
  DATABASE_NEWER: entry(
    500,
    'The database was made by a newer version ({migration}).',
    'Run that version, or restore a backup made before it.',
  ),
  PART_MISSING: entry(500, '{part} is missing: {reason}.', '{advice}'),
} as const satisfies Record<string, ErrorEntry>;

/** A code of the catalog. */
export type ErrorCode = keyof typeof CATALOG;

/** What fills the sentence, and whatever else helps the reader; never personal detail. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * A refusal or failure from the catalog.
 * @throws never by itself; thrown wherever a person must be told.
 */
export class CreditableError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(describeError(code, details), options);
    this.name = 'CreditableError';
    this.code = code;
    this.details = details;
  }
}

/** The sentence of an error, filled from its details. */
export function describeError(code: ErrorCode, details: ErrorDetails): string {
  return fill(CATALOG[code].sentence, details);
}

/** What the reader can do about an error, filled from its details. */
export function describeRemedy(code: ErrorCode, details: ErrorDetails): string {
  return fill(CATALOG[code].remedy, details);
}

/** Whether a text is a code of the catalog. */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === 'string' && Object.hasOwn(CATALOG, text);
}

function fill(template: string, details: ErrorDetails): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? name));
}

function entry(status: number, sentence: string, remedy: string): ErrorEntry {
  return { status, sentence, remedy };
}

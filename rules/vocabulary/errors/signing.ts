import { entry } from './entry.ts';

/** Signing. */
export const SIGNING_ERRORS = {
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
  SIGNER_DISABLED: entry(
    403,
    'The access of this person is withdrawn, so nothing is signed in their name.',
    'Ask a clinical director to give the access back, or to have somebody else supervise.',
  ),
  SIGNED_DAYS_UNKNOWN: entry(
    422,
    'It is not known for which days this signature would stand.',
    'Have the record name its days, with an agreement that covers them, and sign it then.',
  ),
  SUPERVISOR_LICENSE_UNKNOWN: entry(
    422,
    'No license of {supervisor} is on file, so it is unknown whether one covers the days that are signed.',
    'Have a clinical director record the license under People, and sign then.',
  ),
  SUPERVISOR_RESTRICTED: entry(
    422,
    'The license of {supervisor} was restricted by the board on {on}.',
    'Have that day moved to another supervisor, or have the end of the restriction recorded under People.',
  ),
  DAY_OUTSIDE_AGREEMENT: entry(
    422,
    'No agreement with this supervisor at this place covers {on}.',
    'Have an agreement proposed that covers the day and sign it first, or have the day corrected.',
  ),
  AGREEMENT_NOT_SIGNED: entry(
    422,
    'The agreement that covers {on} is not signed.',
    'Sign the agreement first, then this.',
  ),
  CONSENT_NEEDED: entry(
    403,
    'You have not agreed to sign electronically under the present text, version {version}.',
    'Read it under “Signing electronically” and agree, or sign on paper.',
  ),
  CONSENT_OUTDATED: entry(
    409,
    'The text has changed: the present version is {version}.',
    'Read the present text and agree to that.',
  ),
  CONSENT_NOT_GIVEN: entry(409, 'You have not agreed to sign electronically.', 'Nothing is left to withdraw.'),
  SIGNED_COPY_NOT_FOUND: entry(404, 'There is no such signed record.', 'Open it again from the journey.'),
  COMMENT_REQUIRED: entry(
    422,
    'A weekly log is not given back without a word why.',
    'Say in a sentence what to correct.',
  ),
} as const;

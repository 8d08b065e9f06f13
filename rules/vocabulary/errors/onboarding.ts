import { entry } from './entry.ts';

/** Onboarding. */
export const ONBOARDING_ERRORS = {
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
} as const;

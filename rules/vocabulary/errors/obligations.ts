import { entry } from './entry.ts';

/** What is owed. */
export const OBLIGATIONS_ERRORS = {
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
} as const;

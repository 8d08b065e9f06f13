import { entry } from './entry.ts';

/** The packet and the board. */
export const BOARD_ERRORS = {
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
} as const;

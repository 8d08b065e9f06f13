import { entry } from './entry.ts';

/** Logging. */
export const LOGGING_ERRORS = {
  WEEK_NOT_STARTED: entry(422, 'The week {week} has not begun yet.', 'Log hours on or after the day they were worked.'),
  LOGGED_ELSEWHERE: entry(
    409,
    'The hours of {week} are logged toward {license} and count here too.',
    'Log them in that journey, or end first that its hours count here.',
  ),
  LOG_ALREADY_SHARED: entry(
    409,
    'The hours logged toward {license} already count here.',
    'Each week comes from one log. End it first to begin with another week or another license.',
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
  SESSIONS_BOOKED_HERE: entry(
    409,
    'The session of supervision on {on} with {supervisor} is booked for this license itself; it would be logged here a second time.',
    'Change it and those after it, so that they are booked for {license} instead, or cancel them.',
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
} as const;

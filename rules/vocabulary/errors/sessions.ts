import { entry } from './entry.ts';

/** Sessions of supervision. */
export const SESSIONS_ERRORS = {
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
  SESSION_SAME_PERSON: entry(
    422,
    '{name} is named twice, once for each of two licenses.',
    'Book the session for the license toward which the hours are logged, and let those hours count toward the other one.',
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
} as const;

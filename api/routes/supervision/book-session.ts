import { bookSession as bookInDatabase } from '../../../db/operations/session/book-session.ts';
import { bookSessionSchema } from '../../../rules/vocabulary/commands/book-session.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A session of supervision is booked, once or every week until a day. */
export const bookSession = defineAction({
  operationId: 'bookSession',
  method: 'post',
  path: '/api/supervision-sessions',
  summary: 'Book supervision',
  description:
    'Books a session by the clock of its supervisor, once or every week. The supervisor and directors book for everybody, a supervisee for themselves. The receipt names the sessions under madeIds.',
  ability: 'arrange-supervision',
  body: bookSessionSchema,
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: [
    'PERSON_NOT_FOUND',
    'SESSION_NOT_YOURS',
    'ENTRY_NOT_COVERED',
    'LOGGED_ELSEWHERE',
    'JOURNEY_ENDED',
    'SESSION_NOT_INDIVIDUAL',
    'SESSION_SAME_PERSON',
    'SESSION_TIME_UNKNOWN',
    'SESSION_OVERLAPS',
    'DATE_ORDER',
  ],
  perform: (context, { body }) => bookInDatabase(context.services.db, organizationCommandOf(context, body)),
});

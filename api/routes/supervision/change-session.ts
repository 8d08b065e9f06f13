import { changeSession as changeInDatabase } from '../../../db/operations/session/change-session.ts';
import { changeSessionSchema } from '../../../rules/vocabulary/commands/change-session.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { sessionParams } from '../params.ts';

/** A booked session, or it and the rest of its series, is given other terms. */
export const changeSession = defineAction({
  operationId: 'changeSession',
  method: 'post',
  path: '/api/supervision-sessions/:sessionId/change',
  summary: 'Change a session',
  description:
    'Gives a booked session another day, time, length, kind, medium or other members; with scope "rest" the later ones of its series move by as many days.',
  ability: 'arrange-supervision',
  params: sessionParams,
  body: changeSessionSchema.omit({ sessionId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'SESSION_NOT_FOUND',
    'SESSION_NOT_YOURS',
    'SESSION_CANCELED',
    'SESSION_HELD',
    'ENTRY_NOT_COVERED',
    'LOGGED_ELSEWHERE',
    'JOURNEY_ENDED',
    'SESSION_NOT_INDIVIDUAL',
    'SESSION_SAME_PERSON',
    'SESSION_TIME_UNKNOWN',
    'SESSION_OVERLAPS',
  ],
  perform: (context, { params, body }) =>
    changeInDatabase(context.services.db, organizationCommandOf(context, { ...params, ...body })),
});

import { cancelSession as cancelInDatabase } from '../../../db/operations/session/cancel-session.ts';
import { cancelSessionSchema } from '../../../rules/vocabulary/commands/change-session.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { sessionParams } from '../params.ts';

/** A booked session, or it and the rest of its series, is canceled with a reason. */
export const cancelSession = defineAction({
  operationId: 'cancelSession',
  method: 'post',
  path: '/api/supervision-sessions/:sessionId/cancel',
  summary: 'Cancel a session',
  description: 'Cancels a booked session with a reason; with scope "rest" the later ones of its series too.',
  ability: 'arrange-supervision',
  params: sessionParams,
  body: cancelSessionSchema.omit({ sessionId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['SESSION_NOT_FOUND', 'SESSION_NOT_YOURS', 'SESSION_CANCELED', 'SESSION_HELD'],
  perform: (context, { params, body }) =>
    cancelInDatabase(context.services.db, organizationCommandOf(context, { ...params, ...body })),
});

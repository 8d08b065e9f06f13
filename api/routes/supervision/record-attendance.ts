import { recordAttendance as recordInDatabase } from '../../../db/operations/session/record-attendance.ts';
import { recordAttendanceSchema } from '../../../rules/vocabulary/commands/record-attendance.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { sessionParams } from '../params.ts';

/** The supervisor says once for all who came to a session. */
export const recordAttendance = defineAction({
  operationId: 'recordAttendance',
  method: 'post',
  path: '/api/supervision-sessions/:sessionId/attendance',
  summary: 'Record attendance',
  description:
    'Says who came, how long it really was and by which medium; repeating it corrects it. Everybody who came has the supervision in the draft of their week once. Where that week is submitted or signed the session stays to be added, and the receipt says so.',
  ability: 'record-attendance',
  params: sessionParams,
  body: recordAttendanceSchema.omit({ sessionId: true }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [
    'SESSION_NOT_FOUND',
    'SESSION_NOT_YOURS',
    'SESSION_CANCELED',
    'SESSION_NOT_BEGUN',
    'SESSION_NOT_INDIVIDUAL',
    'JOURNEY_NOT_FOUND',
  ],
  perform: (context, { params, body }) =>
    recordInDatabase(context.services.db, organizationCommandOf(context, { ...params, ...body })),
});

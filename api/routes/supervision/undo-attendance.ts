import { z } from 'zod';
import { undoAttendance as undoInDatabase } from '../../../db/operations/session/undo-attendance.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { sessionParams } from '../params.ts';

/** The supervisor takes the attendance of a session back while its lines are drafts. */
export const undoAttendance = defineAction({
  operationId: 'undoAttendance',
  method: 'post',
  path: '/api/supervision-sessions/:sessionId/undo-attendance',
  summary: 'Undo attendance',
  description:
    'Takes the attendance back while the lines it made are drafts; what supervisees had typed is there again.',
  ability: 'record-attendance',
  params: sessionParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['SESSION_NOT_FOUND', 'SESSION_NOT_YOURS', 'SESSION_NOT_HELD', 'SESSION_IN_SIGNED_LOG'],
  perform: (context, { params }) => undoInDatabase(context.services.db, organizationCommandOf(context, params)),
});

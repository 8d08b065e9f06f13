import { z } from 'zod';
import { markAllRead as markInDatabase } from '../../../db/operations/notice/mark-all-read.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** Somebody marks everything in their inbox as read. */
export const markAllRead = defineAction({
  operationId: 'markAllRead',
  method: 'post',
  path: '/api/notices/read',
  summary: 'Mark all notices as read',
  description:
    'Marks every notice as read that was sent to the signed-in person by now; the receipt names them under madeIds. Each can be marked as unread again.',
  ability: 'keep-inbox',
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: [],
  perform: (context) => markInDatabase(context.services.db, organizationCommandOf(context, {})),
});

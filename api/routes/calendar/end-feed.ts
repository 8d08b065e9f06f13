import { z } from 'zod';
import { endFeed as endInDatabase } from '../../../db/operations/calendar/end-feed.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A person ends the secret address of their calendar. */
export const endFeed = defineAction({
  operationId: 'endCalendarFeed',
  method: 'post',
  path: '/api/calendar-feed/end',
  summary: 'End the address of your calendar',
  description: 'The secret address of the signed-in person’s calendar stops at once.',
  ability: 'keep-calendar',
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['FEED_NOT_FOUND'],
  perform: (context) => endInDatabase(context.services.db, organizationCommandOf(context, {})),
});

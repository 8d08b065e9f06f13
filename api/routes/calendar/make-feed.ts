import { z } from 'zod';
import { makeFeed as makeInDatabase } from '../../../db/operations/calendar/make-feed.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';

/** A person gives their calendar a secret address, or another one. */
export const makeFeed = defineAction({
  operationId: 'makeCalendarFeed',
  method: 'post',
  path: '/api/calendar-feed',
  summary: 'Make an address for your calendar',
  description: 'Makes a secret address for the signed-in person’s calendar. One that was made before stops at once.',
  ability: 'keep-calendar',
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: [],
  perform(context) {
    const { services, acting } = context;
    const command = organizationCommandOf(context, {});
    return makeInDatabase(services.db, command, (id) => services.feedTokens.of(acting.organizationId, id));
  },
});

import { z } from 'zod';
import { withdrawNotice as withdrawInDatabase } from '../../../db/operations/departure/withdraw-notice.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceChange } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director records that somebody who was to leave stays. */
export const withdrawNotice = defineAction({
  operationId: 'withdrawNotice',
  method: 'post',
  path: '/api/people/:personId/notice/withdraw',
  summary: 'Record that somebody stays',
  description:
    'Takes back that a supervisor or supervisee leaves; what was to be signed before the last day is no longer asked for.',
  ability: 'keep-people',
  params: personParams,
  body: z.strictObject({}),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'NO_NOTICE'],
  async perform(context, { params }) {
    const receipt = await withdrawInDatabase(context.services.db, organizationCommandOf(context, params));
    await announceChange(context, params.personId);
    return receipt;
  },
});

import { giveNotice as giveInDatabase } from '../../../db/operations/departure/give-notice.ts';
import { giveNoticeSchema } from '../../../rules/vocabulary/commands/give-notice.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceChange } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director records that a supervisor or a supervisee leaves. */
export const giveNotice = defineAction({
  operationId: 'giveNotice',
  method: 'post',
  path: '/api/people/:personId/notice',
  summary: 'Record that somebody leaves',
  description:
    'Records the last day of a supervisor or supervisee. What must be signed before that day is listed at once, with reminders; a new day replaces the one before.',
  ability: 'keep-people',
  params: personParams,
  body: giveNoticeSchema.omit({ personId: true }),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'NOT_LEAVING_STAFF'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await giveInDatabase(context.services.db, command);
    await announceChange(context, params.personId);
    return receipt;
  },
});

import { recordEncumbrance as recordInDatabase } from '../../../db/operations/credential/record-encumbrance.ts';
import { recordEncumbranceSchema } from '../../../rules/vocabulary/commands/record-encumbrance.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceChange } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director records that a board restricted a license, or that it no longer does. */
export const recordEncumbrance = defineAction({
  operationId: 'recordEncumbrance',
  method: 'post',
  path: '/api/people/:personId/encumbrances',
  summary: 'Record a restriction of a license',
  description:
    'Records that a board restricted a license from a day on, such as by suspension or probation; sent again with a last day, that it no longer does. Hours from that day on are marked as at risk, and stand-ins are proposed.',
  ability: 'restrict-licenses',
  params: personParams,
  body: recordEncumbranceSchema.omit({ personId: true }),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'CREDENTIAL_NOT_FOUND', 'DATE_ORDER'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await recordInDatabase(context.services.db, command);
    await announceChange(context, params.personId);
    return receipt;
  },
});

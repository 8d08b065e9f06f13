import { recordCredential as recordInDatabase } from '../../../db/operations/credential/record-credential.ts';
import { recordCredentialSchema } from '../../../rules/vocabulary/commands/record-credential.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { announceChange } from '../../journeys/announce-change.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { personParams } from '../params.ts';

/** A director records a credential of a person, new or renewed. */
export const recordCredential = defineAction({
  operationId: 'recordCredential',
  method: 'post',
  path: '/api/people/:personId/credentials',
  summary: 'Record a credential',
  description:
    'Records a license, status, training, insurance or exam window of a person; a renewal is recorded as a new one with a later end. Its clock begins at once.',
  ability: 'keep-people',
  params: personParams,
  body: recordCredentialSchema.omit({ personId: true }),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'DATE_ORDER', 'CREDENTIAL_WITHOUT_STATE'],
  async perform(context, { params, body }) {
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await recordInDatabase(context.services.db, command);
    await announceChange(context, params.personId);
    return receipt;
  },
});

import { z } from 'zod';
import { removePasskeysOf } from '../../../db/operations/passkey/remove-passkeys-of.ts';
import { commentSchema } from '../../../rules/vocabulary/commands/command.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tellOfAccess } from '../../sign-in/tell-of-access.ts';
import { personParams } from '../params.ts';

/** A director takes the passkeys of somebody away who lost them. */
export const removePasskeysOfPerson = defineAction({
  operationId: 'removePasskeysOfPerson',
  method: 'post',
  path: '/api/people/:personId/passkeys/remove',
  summary: 'Take all passkeys of a person away',
  description:
    'For somebody who lost the only device. They are signed out everywhere, sign in by another way, and add a new passkey then. The person is told by mail.',
  ability: 'keep-access',
  params: personParams,
  body: z.strictObject({ reason: commentSchema }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'OWN_ACCESS'],
  async perform(context, { params, body }) {
    const { services, acting, at } = context;
    const receipt = await removePasskeysOf(services.db, organizationCommandOf(context, { ...params, ...body }));
    tellOfAccess(services, acting, params.personId, 'passkeys-removed', at);
    return receipt;
  },
});

import { z } from 'zod';
import { removeAuthenticatorOf } from '../../../db/operations/authenticator/remove-authenticator-of.ts';
import { commentSchema } from '../../../rules/vocabulary/commands/command.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tellOfAccess } from '../../sign-in/tell-of-access.ts';
import { personParams } from '../params.ts';

/** A director takes the authenticator app of somebody away who lost the phone. */
export const removeAuthenticatorOfPerson = defineAction({
  operationId: 'removeAuthenticatorOfPerson',
  method: 'post',
  path: '/api/people/:personId/authenticator/remove',
  summary: 'Take the authenticator app of a person away',
  description:
    'For somebody who lost the phone. They are signed out everywhere, sign in anew, and add another app then. The person is told by mail.',
  ability: 'keep-access',
  params: personParams,
  body: z.strictObject({ reason: commentSchema }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PERSON_NOT_FOUND', 'OWN_ACCESS', 'AUTHENTICATOR_NOT_FOUND'],
  async perform(context, { params, body }) {
    const { services, acting, at } = context;
    const command = organizationCommandOf(context, { ...params, ...body });
    const receipt = await removeAuthenticatorOf(services.db, command);
    tellOfAccess(services, acting, params.personId, 'authenticator-taken-away', at);
    return receipt;
  },
});

import { z } from 'zod';
import { removeAuthenticator as removeInDatabase } from '../../../db/operations/authenticator/remove-authenticator.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tellOfAccess } from '../../sign-in/tell-of-access.ts';

/** A person takes their authenticator app away. */
export const removeAuthenticator = defineAction({
  operationId: 'removeAuthenticator',
  method: 'post',
  path: '/api/authenticator/remove',
  summary: 'Take your authenticator app away',
  description:
    'Its secret and its recovery codes go with it, and what was proved by them until now serves for nothing more. As the last way to sign it goes only where that is said. The person is told by mail.',
  ability: 'keep-own-sign-ins',
  proof: 'access',
  body: z.strictObject({ evenTheLast: z.boolean().default(false) }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PROOF_REQUIRED', 'SIGN_IN_ANEW', 'AUTHENTICATOR_NOT_FOUND', 'LAST_WAY_TO_SIGN'],
  async perform(context, { body }) {
    const { services, acting, at } = context;
    const receipt = await removeInDatabase(services.db, organizationCommandOf(context, body));
    tellOfAccess(services, acting, acting.actorId, 'authenticator-removed', at);
    return receipt;
  },
});

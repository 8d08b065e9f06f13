import { z } from 'zod';
import { removePasskey as removeInDatabase } from '../../../db/operations/passkey/remove-passkey.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { tellOfAccess } from '../../sign-in/tell-of-access.ts';
import { passkeyParams } from '../params.ts';

/** A person takes a passkey of theirs away. */
export const removePasskey = defineAction({
  operationId: 'removePasskey',
  method: 'post',
  path: '/api/passkeys/:passkeyId/remove',
  summary: 'Take a passkey away',
  description:
    'The passkey signs nobody in any more, and what was proved by a passkey until now serves for nothing more. The last one goes only where that is said. The person is told by mail.',
  ability: 'keep-own-sign-ins',
  proof: 'access',
  params: passkeyParams,
  body: z.strictObject({ evenTheLast: z.boolean().default(false) }),
  answer: receiptSchema,
  status: 200,
  command: true,
  errors: ['PROOF_REQUIRED', 'SIGN_IN_ANEW', 'PASSKEY_NOT_FOUND', 'LAST_WAY_TO_SIGN'],
  async perform(context, { params, body }) {
    const { services, acting, at } = context;
    const receipt = await removeInDatabase(services.db, organizationCommandOf(context, { ...params, ...body }));
    tellOfAccess(services, acting, acting.actorId, 'passkey-removed', at);
    return receipt;
  },
});

import { z } from 'zod';
import { addPasskey as addInDatabase } from '../../../db/operations/passkey/add-passkey.ts';
import { takeChallenge } from '../../../db/operations/proof/challenges.ts';
import { lineSchema } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { registrationSchema } from '../../passkeys/credential-schemas.ts';
import { relyingPartyOf } from '../../passkeys/relying-party.ts';
import { verifyNewPasskey } from '../../passkeys/verify-passkey.ts';
import { tellOfAccess } from '../../sign-in/tell-of-access.ts';

/** A person adds a passkey of theirs. */
export const addPasskey = defineAction({
  operationId: 'addPasskey',
  method: 'post',
  path: '/api/passkeys',
  summary: 'Add a passkey',
  description:
    'Keeps a passkey that a browser made. Whoever has one already proves that it is them first; whoever has none must have signed in just now. The person is told by mail.',
  ability: 'keep-own-sign-ins',
  proof: 'access',
  body: z.strictObject({ name: lineSchema.max(60), credential: registrationSchema }),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PROOF_REQUIRED', 'SIGN_IN_ANEW', 'PASSKEY_REFUSED'],
  async perform(context, { body }) {
    const { services, acting, at } = context;
    if (acting.session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    const holder = acting.session.sessionId;
    const receipt = await addInDatabase(services.db, organizationCommandOf(context, body), async () => {
      const challenge = await takeChallenge(services.db, { holder, purpose: 'add-passkey' }, at);
      return verifyNewPasskey(relyingPartyOf(services.settings), challenge, body.credential);
    });
    tellOfAccess(services, acting, acting.actorId, 'passkey-added', at);
    return receipt;
  },
});

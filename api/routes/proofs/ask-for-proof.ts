import { z } from 'zod';
import { findPasskeys } from '../../../db/views/find-passkeys.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { askPasskey } from '../../passkeys/ask-passkey.ts';
import { optionsSchema } from '../../passkeys/credential-schemas.ts';

/** A person is about to prove that it is them. */
export const askForProof = defineAction({
  operationId: 'askForProof',
  method: 'post',
  path: '/api/proofs/options',
  summary: 'Begin to prove that it is you',
  description:
    'What a browser needs for navigator.credentials.get(). Its answer goes to giveProof, from the same session, once, within 5 minutes.',
  ability: 'keep-own-sign-ins',
  body: z.strictObject({}),
  answer: optionsSchema,
  status: 200,
  command: false,
  errors: ['PASSKEY_NOT_FOUND'],
  async perform({ services, acting, at }) {
    if (acting.session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    const known = await findPasskeys(services.db, acting, acting.actorId);
    if (known.length === 0) throw new CreditableError('PASSKEY_NOT_FOUND');
    return askPasskey(services, acting.session.sessionId, 'prove', known, at);
  },
});

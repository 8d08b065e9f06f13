import { z } from 'zod';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { definePublicAction } from '../../action.ts';
import { askPasskey } from '../../passkeys/ask-passkey.ts';
import { optionsSchema } from '../../passkeys/credential-schemas.ts';

/** Somebody is about to sign in by a passkey. */
export const askForPasskeySignIn = definePublicAction({
  operationId: 'askForPasskeySignIn',
  method: 'post',
  path: '/api/sign-in/passkey/options',
  summary: 'Begin to sign in by a passkey',
  description:
    'What a browser needs for navigator.credentials.get(). Its answer goes to signInByPasskey, from the same browser, once, within 5 minutes.',
  ability: 'public',
  body: z.strictObject({}),
  answer: optionsSchema,
  status: 200,
  command: false,
  knowsBrowser: true,
  errors: ['TOO_MANY_ATTEMPTS'],
  async perform({ services, at, client, browser }) {
    if (browser === undefined) throw new CreditableError('PROOF_REFUSED');
    await services.attemptLimits.count({ client: client ?? 'unknown' });
    return askPasskey(services, browser, 'sign-in', [], at);
  },
});

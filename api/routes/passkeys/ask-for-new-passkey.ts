import { z } from 'zod';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { askForNewPasskey as ask } from '../../passkeys/ask-passkey.ts';
import { optionsSchema } from '../../passkeys/credential-schemas.ts';

/** A person is about to add a passkey. */
export const askForNewPasskey = defineAction({
  operationId: 'askForNewPasskey',
  method: 'post',
  path: '/api/passkeys/options',
  summary: 'Begin to add a passkey',
  description:
    'What a browser needs for navigator.credentials.create(). Its answer goes to addPasskey, from the same session, once, within 5 minutes.',
  ability: 'keep-own-sign-ins',
  body: z.strictObject({}),
  answer: optionsSchema,
  status: 200,
  command: false,
  errors: [],
  perform({ services, acting, at }) {
    if (acting.session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    return ask(services, acting, acting.session.sessionId, at);
  },
});

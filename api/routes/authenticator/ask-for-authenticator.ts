import { z } from 'zod';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { defineAction } from '../../action.ts';
import { appAddressOf, makeAppSecret } from '../../authenticator/app-code.ts';
import { openSetUp, sealSetUp } from '../../authenticator/set-up.ts';

/** So long may what a browser carries back be; it is far shorter. */
const CARRIED = z.string().max(2000);

/** A person is about to add an authenticator app. */
export const askForAuthenticator = defineAction({
  operationId: 'askForAuthenticator',
  method: 'post',
  path: '/api/authenticator/options',
  summary: 'Begin to add an authenticator app',
  description:
    'A new secret for an app that shows codes (RFC 6238: SHA-1, six digits, 30 seconds). With a code of it, setUp goes to addAuthenticator, from the same session, within 10 minutes; until then nothing is kept. With an earlier setUp the same secret is told again.',
  ability: 'keep-own-sign-ins',
  proof: 'access',
  body: z.strictObject({ setUp: CARRIED.optional() }),
  answer: z
    .object({
      setUp: z.string().meta({ description: 'The secret, sealed for this session.' }),
      secret: z.string().meta({ description: 'In base32, to be typed where no picture can be read.' }),
      address: z.string().meta({ description: 'What an app reads from a QR code, otpauth://totp/…' }),
    })
    .meta({ id: 'AuthenticatorOptions' }),
  status: 200,
  command: false,
  errors: ['PROOF_REQUIRED', 'SIGN_IN_ANEW', 'SET_UP_SPENT', 'DATA_KEY_MISSING'],
  perform({ services, acting, at }, { body }) {
    const { organizationId, name, session } = acting;
    if (session === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    const within = { organizationId, sessionId: session.sessionId, at };
    const known = body.setUp === undefined ? null : openSetUp(services.dataKeys, within, body.setUp);
    const secret = known ?? makeAppSecret();
    const setUp = body.setUp ?? sealSetUp(services.dataKeys, within, secret);
    return Promise.resolve({ setUp, secret, address: appAddressOf(secret, name) });
  },
});

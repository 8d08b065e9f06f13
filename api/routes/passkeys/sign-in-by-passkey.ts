import { z } from 'zod';
import { signInByPasskey as signInInDatabase } from '../../../db/operations/passkey/sign-in-by-passkey.ts';
import { takeChallenge } from '../../../db/operations/proof/challenges.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { ROLES } from '../../../rules/vocabulary/role.ts';
import { definePublicAction } from '../../action.ts';
import { assertionSchema } from '../../passkeys/credential-schemas.ts';
import { relyingPartyOf } from '../../passkeys/relying-party.ts';
import { readUserHandle } from '../../passkeys/user-handle.ts';
import { verifierOf } from '../../passkeys/verify-passkey.ts';

/** Somebody signs in by a passkey, without anything being typed. */
export const signInByPasskey = definePublicAction({
  operationId: 'signInByPasskey',
  method: 'post',
  path: '/api/sign-in/passkey',
  summary: 'Sign in by a passkey',
  description: 'Checks what a passkey signed, once, and sets the cookie of a session.',
  ability: 'public',
  body: z.strictObject({ credential: assertionSchema }),
  answer: z
    .object({
      organizationId: z.string(),
      personId: z.string(),
      name: z.string(),
      roles: z.array(z.enum(ROLES)).readonly(),
    })
    .meta({ id: 'SignedInByPasskey' }),
  status: 200,
  command: false,
  knowsBrowser: true,
  signsIn: ({ organizationId, personId }) => ({ organizationId, personId, method: 'passkey' }),
  errors: ['PROOF_REFUSED', 'SIGN_IN_REFUSED'],
  async perform({ services, at, browser }, { body: { credential } }) {
    const owner = readUserHandle(credential.response.userHandle);
    if (owner === null || browser === undefined) throw new CreditableError('PROOF_REFUSED');
    const challenge = await takeChallenge(services.db, { holder: browser, purpose: 'sign-in' }, at);
    const verify = verifierOf(relyingPartyOf(services.settings), challenge, credential);
    const presented = { ...owner, credentialId: credential.id, at };
    const { personId, name, roles } = await signInInDatabase(services.db, presented, verify);
    return { organizationId: owner.organizationId, personId, name, roles };
  },
});

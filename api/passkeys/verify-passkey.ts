import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { NewPasskey } from '../../db/operations/passkey/add-passkey.ts';
import type { KeptPasskey, VerifyPasskey } from '../../db/operations/passkey/check-passkey.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { RelyingParty } from './relying-party.ts';

/**
 * Checks a new passkey: made for us, for what was asked, by somebody whom the device knew.
 * @param challenge - what was asked; null where nothing was, or too long ago.
 * @throws PASSKEY_REFUSED.
 */
export async function verifyNewPasskey(
  party: RelyingParty,
  challenge: string | null,
  response: RegistrationResponseJSON,
): Promise<NewPasskey> {
  if (challenge === null) throw new CreditableError('PASSKEY_REFUSED');
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    ...expected(party, challenge),
    response,
  }).catch((cause: unknown) => {
    throw new CreditableError('PASSKEY_REFUSED', {}, { cause });
  });
  if (!verified) throw new CreditableError('PASSKEY_REFUSED');
  const { credential, credentialBackedUp: synced } = registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey).toString('base64url'),
    counter: credential.counter,
    transports: credential.transports ?? [],
    synced,
  };
}

/**
 * Checks what a passkey signed: for us, for what was asked, by somebody whom the device knew, with a count of uses that
 * has not gone back.
 * @param challenge - what was asked; null where nothing was, or it was answered already, or too long ago.
 */
export function verifierOf(
  party: RelyingParty,
  challenge: string | null,
  response: AuthenticationResponseJSON,
): VerifyPasskey {
  return async (kept) => {
    if (challenge === null) return { refused: 'not-asked' };
    try {
      const asked = { ...expected(party, challenge), response, credential: credentialOf(kept) };
      const { verified, authenticationInfo } = await verifyAuthenticationResponse(asked);
      if (!verified) return { refused: 'signature' };
      return { counter: authenticationInfo.newCounter };
    } catch (failure) {
      // The library throws for each thing that is not as expected; only of the count is the difference worth an entry.
      return { refused: /counter/i.test(String(failure)) ? 'counter' : 'signature' };
    }
  };
}

function expected({ id, origin }: RelyingParty, challenge: string) {
  return { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: id, requireUserVerification: true };
}

function credentialOf({ credentialId, publicKey, counter }: KeptPasskey): WebAuthnCredential {
  return { id: credentialId, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter };
}

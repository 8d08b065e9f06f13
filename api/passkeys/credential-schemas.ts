import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

/** So long may one part of what a browser sends be; a key with its certificates is far shorter. */
const PART = z.base64url().max(20_000);
const credential = { id: PART, rawId: PART, type: z.literal('public-key') };

/** A new passkey, as a browser sends it (WebAuthn, RegistrationResponseJSON). */
export const registrationSchema = z
  .looseObject({
    ...credential,
    response: z.looseObject({
      clientDataJSON: PART,
      attestationObject: PART,
      transports: z.array(z.string().max(40)).max(20).optional(),
    }),
  })
  .transform((sent) => ({ ...sent, clientExtensionResults: {} }) as RegistrationResponseJSON)
  .meta({ id: 'NewPasskeyCredential', type: 'object' });

/** What a passkey signed, as a browser sends it (WebAuthn, AuthenticationResponseJSON). */
export const assertionSchema = z
  .looseObject({
    ...credential,
    response: z.looseObject({
      clientDataJSON: PART,
      authenticatorData: PART,
      signature: PART,
      userHandle: z.base64url().max(100).nullish(),
    }),
  })
  .transform((sent) => ({ ...sent, clientExtensionResults: {} }) as unknown as AuthenticationResponseJSON)
  .meta({ id: 'PasskeyAssertion', type: 'object' });

/** What a browser is handed to ask a passkey for something (WebAuthn, the JSON of its options). */
export const optionsSchema = z.looseObject({ challenge: z.string() }).meta({ id: 'PasskeyOptions' });

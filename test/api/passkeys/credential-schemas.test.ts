import { describe, expect, it } from '@jest/globals';
import { assertionSchema, registrationSchema } from '../../../api/passkeys/credential-schemas.ts';

const made = { clientDataJSON: 'e30', attestationObject: 'oA' };
const signed = { clientDataJSON: 'e30', authenticatorData: 'AA', signature: 'AA', userHandle: null };
const credential = (response: object, id = 'a-_9') => ({ id, rawId: id, type: 'public-key', response });

describe('what a browser sends of a passkey', () => {
  it('is taken as browsers write it', () => {
    expect(registrationSchema.safeParse(credential(made)).success).toBe(true);
    expect(assertionSchema.safeParse(credential(signed)).success).toBe(true);
  });
  it.each(['half \ud800', 'nu\0l', 'a b', 'ab==', 'a+/b', 'x'.repeat(20_001)])(
    'is base64url and nothing else: %j',
    (text) => {
      expect(registrationSchema.safeParse(credential({ ...made, clientDataJSON: text })).success).toBe(false);
      expect(registrationSchema.safeParse(credential(made, text)).success).toBe(false);
      expect(assertionSchema.safeParse(credential({ ...signed, signature: text })).success).toBe(false);
      expect(assertionSchema.safeParse(credential({ ...signed, userHandle: text })).success).toBe(false);
    },
  );
});

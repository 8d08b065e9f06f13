import { expect, it } from '@jest/globals';
import { relyingPartyOf } from '../../../api/passkeys/relying-party.ts';

it('passkeys answer to the name and the address of the settings', () => {
  expect(relyingPartyOf({ publicUrl: 'https://hours.example.org/creditable', port: 3000 })).toEqual({
    id: 'hours.example.org',
    origin: 'https://hours.example.org',
  });
  expect(relyingPartyOf({ publicUrl: null, port: 8080 })).toEqual({ id: 'localhost', origin: 'http://localhost:8080' });
});

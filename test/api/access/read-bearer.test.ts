import { describe, expect, it } from '@jest/globals';
import { makeToken } from '../../../api/access/opaque-token.ts';
import { readBearer } from '../../../api/access/read-bearer.ts';

const ORGANIZATION = '0b6f1e7a-3c1d-4a52-9d3b-1f2e3d4c5b6a';
const read = (authorization?: string) => readBearer({ headers: authorization === undefined ? {} : { authorization } });

describe('the token of a program', () => {
  it('names its organization', () => {
    const token = `creditable_${makeToken(ORGANIZATION)}`;
    expect(read(`Bearer ${token}`)).toEqual({ token, organizationId: ORGANIZATION });
    expect(read(`bearer  ${token} `)).toEqual({ token, organizationId: ORGANIZATION });
  });

  it('is none without its prefix, of another length, or empty', () => {
    const bare = makeToken(ORGANIZATION);
    for (const token of [bare, `creditable_${bare}x`, `Creditable_${bare}`, 'creditable_', ''])
      expect([token, read(`Bearer ${token}`)?.organizationId]).toEqual([token, null]);
  });

  it('is not looked for under other schemes', () => {
    expect([read(), read('Basic YTpi'), read('Bearerx')]).toEqual([null, null, null]);
  });
});

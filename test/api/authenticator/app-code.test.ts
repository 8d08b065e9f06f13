import { describe, expect, it } from '@jest/globals';
import { appAddressOf, makeAppSecret, matchAppCode } from '../../../api/authenticator/app-code.ts';

/** The ASCII secret of RFC 6238, appendix B, in base32. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const atSecond = (second: number): string => new Date(second * 1000).toISOString();

describe('the code of an authenticator app', () => {
  // RFC 6238, appendix B, SHA-1: of its eight digits the last six are the code of six digits.
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at second %i is that of the standard', (second, eight) => {
    expect(matchAppCode(SECRET, eight.slice(2), atSecond(second))).toBe(Math.floor(second / 30));
  });

  it('serves one step before and after, names its own step, and no longer', () => {
    const step = 1111111109 / 30;
    const whole = Math.floor(step);
    for (const away of [-1, 0, 1]) expect(matchAppCode(SECRET, '081804', atSecond((whole + away) * 30))).toBe(whole);
    for (const away of [-2, 2]) expect(matchAppCode(SECRET, '081804', atSecond((whole + away) * 30))).toBeNull();
  });

  it.each(['081805', '', '0818040', '81804', 'abcdef'])('is not “%s”', (typed) => {
    expect(matchAppCode(SECRET, typed, atSecond(1111111109))).toBeNull();
  });

  it('comes of 160 random bits, in an address that apps read', () => {
    const secret = makeAppSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(makeAppSecret()).not.toBe(secret);
    const address = new URL(appAddressOf(secret, 'Sam: Supervisor'));
    expect([address.protocol, address.searchParams.get('secret')]).toEqual(['otpauth:', secret]);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      issuer: 'Creditable',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});

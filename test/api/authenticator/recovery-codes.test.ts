import { describe, expect, it } from '@jest/globals';
import { RECOVERY_CODES, hashRecoveryCode, makeRecoveryCodes } from '../../../api/authenticator/recovery-codes.ts';

describe('recovery codes', () => {
  it('are ten, each of 128 random bits, in groups that can be written down', () => {
    const codes = makeRecoveryCodes();
    expect(new Set(codes).size).toBe(RECOVERY_CODES);
    for (const code of codes) expect(code).toMatch(/^([a-z2-7]{5}-){4}[a-z2-7]{6}$/);
  });

  it('are known however somebody types them, and no other is', () => {
    const [code = '', other = ''] = makeRecoveryCodes();
    const hash = hashRecoveryCode(code);
    for (const typed of [code.toUpperCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')}\n`])
      expect(hashRecoveryCode(typed)).toBe(hash);
    expect(hashRecoveryCode(other)).not.toBe(hash);
    expect(hash).not.toContain(code.slice(0, 5));
  });
});

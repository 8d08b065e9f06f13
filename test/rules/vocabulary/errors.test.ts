import { describe, expect, it } from '@jest/globals';
import { CATALOG, CreditableError, describeRemedy, isErrorCode } from '../../../rules/vocabulary/errors.ts';

describe('the error catalog', () => {
  it('fills the sentence from the details', () => {
    const error = new CreditableError('DAY_TOO_LONG', { on: '2026-11-23' });
    expect(error.message).toBe('2026-11-23 would have more than 24 hours.');
    expect(describeRemedy('WEEK_LOCKED', {})).toContain('return');
  });

  it('knows its codes and nothing that objects inherit', () => {
    expect(isErrorCode('OWN_HOURS')).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
    expect(isErrorCode(undefined)).toBe(false);
  });

  it('gives each error a status, a whole sentence and a remedy', () => {
    for (const [code, entry] of Object.entries(CATALOG)) {
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(entry.status).toBeGreaterThanOrEqual(400);
      expect(entry.sentence).toMatch(/\.$/);
      expect(entry.remedy.length).toBeGreaterThan(5);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { CONSENT_TEXTS, consentTextOn, wordsOf } from '../../../../rules/vocabulary/signing/consent-texts.ts';

const text = (version: string, from: string) => ({
  ...{ version, from: plainDate(from), citation: 'C', source: 'https://example.test' },
  parts: [{ title: 'A', text: 'B.' }],
});

describe('the texts about signing electronically', () => {
  it('each has a version of its own, its day, its law, and says all that 15 U.S.C. 7001(c) asks for', () => {
    expect(new Set(CONSENT_TEXTS.map(({ version }) => version)).size).toBe(CONSENT_TEXTS.length);
    for (const { from, citation, source, parts } of CONSENT_TEXTS) {
      expect(plainDate(from)).toBe(from);
      expect(citation).toMatch(/7001/);
      expect(source).toMatch(/^https:/);
      const said = parts.map((part) => part.text).join(' ');
      for (const word of [/paper/, /withdraw/, /browser/, /print/, /mail address/, /costs? (you )?nothing/])
        expect(said).toMatch(word);
    }
  });

  it('the newest that has begun is asked for, and before the first the first', () => {
    const texts = [text('1', '2026-01-01'), text('2', '2027-01-01')];
    const on = (day: string) => consentTextOn(plainDate(day), texts).version;
    expect([on('2025-06-01'), on('2026-12-31'), on('2027-01-01')]).toEqual(['1', '1', '2']);
    expect(() => consentTextOn(plainDate('2026-01-01'), [])).toThrow('no text');
  });

  it('its words are every part with its title', () => {
    expect(wordsOf(text('1', '2026-01-01'))).toBe('A\nB.');
  });
});

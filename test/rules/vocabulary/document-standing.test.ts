import { describe, expect, it } from '@jest/globals';
import { documentStanding } from '../../../rules/vocabulary/document-standing.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';

const day = (text: string) => text as PlainDate;
const DATED = { validFrom: day('2026-01-01'), validUntil: day('2026-12-31'), replaced: false, withdrawn: false };

describe('how a document stands', () => {
  it.each([
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', 'on-file'],
    ['2026-10-31', 'on-file'],
    ['2026-11-01', 'expiring'],
    ['2026-12-31', 'expiring'],
    ['2027-01-01', 'expired'],
  ])('on %s: %s', (today, standing) => {
    expect(documentStanding(DATED, day(today))).toBe(standing);
  });

  it('holds for good without days, and is what became of it whatever the day', () => {
    const undated = { ...DATED, validFrom: null, validUntil: null };
    expect(documentStanding(undated, day('2050-01-01'))).toBe('on-file');
    expect(documentStanding({ ...DATED, replaced: true }, day('2027-01-01'))).toBe('replaced');
    expect(documentStanding({ ...DATED, replaced: true, withdrawn: true }, day('2026-06-01'))).toBe('withdrawn');
  });
});

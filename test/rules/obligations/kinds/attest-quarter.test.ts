import { describe, expect, it } from '@jest/globals';
import type { SignedQuarter } from '../../../../rules/obligations/journey-facts.ts';
import { attestQuarter } from '../../../../rules/obligations/kinds/attest-quarter.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import type { Quarter } from '../../../../rules/vocabulary/quarter.ts';
import { someFacts } from './some-facts.ts';

const quarter = (name: string, more: Partial<SignedQuarter> = {}): SignedQuarter => ({
  quarter: name as Quarter,
  weeksSha256: 'a',
  attestedWeeksSha256: null,
  signedHere: true,
  supervisorId: 'sam',
  settingId: 'clinic',
  settingName: 'Clinic',
  minutesByActivity: [{ activity: 'documentation', recorded: 720, counted: 720 }],
  ...more,
});
const found = (quarters: readonly SignedQuarter[], asOf = '2026-11-12') =>
  attestQuarter(someFacts({ quarters, asOf: plainDate(asOf) })).map(({ id, dueOn, sentence }) => [id, dueOn, sentence]);

describe('a quarter to attest', () => {
  it('is owed by its supervisor once it is over, and due two weeks later', () => {
    expect(found([quarter('2026-Q3')])).toEqual([
      [
        'attest-quarter:sam:clinic:2026-Q3',
        '2026-10-14',
        'The quarter that ended on September 30, 2026 at Clinic, 12 hours: not attested',
      ],
    ]);
  });
  it('is not owed while it runs, once it is attested, on paper, or long ago', () => {
    const others = [
      quarter('2026-Q4'),
      quarter('2026-Q3', { attestedWeeksSha256: 'a' }),
      quarter('2026-Q3', { signedHere: false }),
      quarter('2026-Q1'),
    ];
    expect(found(others)).toEqual([]);
  });
  it('is owed again when a week in it was changed', () => {
    expect(found([quarter('2026-Q3', { attestedWeeksSha256: 'before' })])).toHaveLength(1);
  });
  it('is owed by nobody in a journey that is over', () => {
    expect(attestQuarter(someFacts({ quarters: [quarter('2026-Q3')], phase: 'licensed' }))).toEqual([]);
  });
});

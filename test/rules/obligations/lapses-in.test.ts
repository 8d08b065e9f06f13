import { describe, expect, it } from '@jest/globals';
import { type Restriction, lapsedSince } from '../../../rules/obligations/lapses-in.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const license = (expiresOn?: string, name = 'LMFT', jurisdiction = 'CA') => ({
  jurisdiction,
  license: name,
  issuedOn: plainDate('2010-01-01'),
  ...(expiresOn === undefined ? {} : { expiresOn: plainDate(expiresOn) }),
});
const restriction = (from: string, until: string | null = null): Restriction => {
  return {
    supervisorId: 'sam',
    jurisdiction: 'CA',
    license: 'LMFT',
    from: plainDate(from),
    until: until === null ? null : plainDate(until),
  };
};
const since = (licenses: ReturnType<typeof license>[], restrictions: Restriction[] = [], asOf = '2026-05-22') =>
  lapsedSince({ id: 'sam', licenses }, 'CA', restrictions, plainDate(asOf));

describe('a supervisor without a license that covers the day', () => {
  it.each([
    ['one that holds', [license('2027-01-01')], [], null],
    ['one without an end', [license()], [], null],
    ['one that ends today', [license('2026-05-22')], [], null],
    ['one that ended on the first', [license('2026-04-30')], [], '2026-05-01'],
    ['a renewal behind it', [license('2026-04-30'), license('2028-04-30')], [], null],
    ['a second license that holds', [license('2026-04-30'), license('2028-01-01', 'LPCC')], [], null],
    ['two that ended', [license('2026-03-31'), license('2026-04-30', 'LPCC')], [], '2026-05-01'],
    ['one that holds elsewhere', [license('2026-04-30'), license('2028-01-01', 'LMFT', 'NV')], [], '2026-05-01'],
    ['none at all', [license('2028-01-01', 'LMFT', 'NV')], [], null],
    ['one that is restricted', [license('2027-01-01')], [restriction('2026-05-10')], '2026-05-10'],
    ['one whose restriction has ended', [license('2027-01-01')], [restriction('2026-05-10', '2026-05-20')], null],
    ['one whose restriction is to come', [license('2027-01-01')], [restriction('2026-06-10')], null],
    ['one that ended after it was restricted', [license('2026-05-15')], [restriction('2026-05-10')], '2026-05-10'],
  ])('with %s', (_, licenses, restrictions, expected) => {
    expect(since(licenses, restrictions)).toBe(expected);
  });
});

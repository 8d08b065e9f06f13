import { describe, expect, it } from '@jest/globals';
import { livesOfNumbers } from '../../../../rules/counting/steps/lives-of-numbers.ts';
import { fromEpochDay, plainDate } from '../../../../rules/vocabulary/plain-date.ts';

type Given = readonly [issuedOn: string, number: string | null];
const SIX_YEARS = 72;

/** For each registration the days on which its number may end, the first number marked. */
const endsOf = (...given: Given[]) =>
  livesOfNumbers(
    given.map(([issuedOn, number]) => ({
      credential: 'AMFT',
      number,
      appliedOn: null,
      issuedOn: plainDate(issuedOn),
      expiresOn: null,
      known: true,
    })),
    SIX_YEARS,
  ).map(({ readings }) => readings.map(({ ends, isFirst }) => `${fromEpochDay(ends)}${isFirst ? ' first' : ''}`));

describe('the life of a registration number', () => {
  it('begins with the first registration that has the number', () => {
    expect(endsOf(['2015-06-02', '1'], ['2020-06-01', '1'], ['2020-08-01', '2'])).toEqual([
      ['2021-06-02 first'],
      ['2021-06-02 first'],
      ['2026-08-01'],
    ]);
  });
  it('has one reading where there is one registration, with a number or without', () => {
    expect(endsOf(['2015-06-02', null])).toEqual([['2021-06-02 first']]);
  });
  it.each([
    [null, null],
    ['1', null],
    [null, '1'],
  ])('has two readings where numbers are %p and %p', (first, second) => {
    expect(endsOf(['2015-06-02', first], ['2020-06-01', second])).toEqual([
      ['2021-06-02 first'],
      ['2021-06-02 first', '2026-06-01'],
    ]);
  });
  it('is another where the earlier number had ended', () => {
    expect(endsOf(['2015-06-02', null], ['2021-06-02', null])).toEqual([['2021-06-02 first'], ['2027-06-02']]);
    expect(endsOf(['2015-06-02', null], ['2021-06-01', null])).toEqual([
      ['2021-06-02 first'],
      ['2021-06-02 first', '2027-06-01'],
    ]);
  });
  it('of a renewal may be any number before it, and an older one through a number that is recorded', () => {
    expect(endsOf(['2015-01-05', '1'], ['2016-01-04', '1'], ['2017-01-02', null])[2]).toEqual([
      '2021-01-05 first',
      '2023-01-02',
    ]);
    expect(endsOf(['2015-01-05', null], ['2016-01-04', '1'], ['2017-01-02', '1'])[2]).toEqual([
      '2021-01-05 first',
      '2022-01-04',
    ]);
  });
});

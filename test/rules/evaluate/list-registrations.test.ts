import { describe, expect, it } from '@jest/globals';
import { isInForce, listRegistrations } from '../../../rules/evaluate/list-registrations.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { aRecord, aRulebook } from '../counting/a-rulebook.ts';

const associate = { title: 'Licensed Master', names: ['LMSW'], others: ['AMFT'] };
const { identity } = aRulebook({ identity: { associate } });
const registration = (issuedOn: string, more: object = {}) => ({
  jurisdiction: 'XX',
  credential: 'LMSW',
  issuedOn,
  ...more,
});
const list = (registrations: object[] | undefined, affirmed = false) =>
  listRegistrations(identity, aRecord({ record: { registrations } }), plainDate('2025-06-01'), affirmed);

describe('the registrations that bear on a license', () => {
  it('are not known where the record does not speak of registrations', () => {
    expect(list(undefined)).toBeNull();
    expect(list([])).toEqual([]);
  });
  it('come with what the record says of them, the earliest first', () => {
    const full = { number: '12', appliedOn: '2021-01-01', expiresOn: '2026-01-31' };
    const days = list([registration('2022-01-01'), registration('2023-01-01'), registration('2021-02-01', full)]);
    expect(days?.map(({ issuedOn }) => issuedOn)).toEqual(['2021-02-01', '2022-01-01', '2023-01-01']);
    expect(days?.[0]).toEqual({ credential: 'LMSW', issuedOn: '2021-02-01', known: true, ...full });
    expect(days?.[1]).toMatchObject({ number: null, appliedOn: null, expiresOn: null });
  });
  it('are those of the own state, issued by the day of the evaluation', () => {
    const days = list([
      registration('2025-06-01'),
      registration('2025-06-02'),
      registration('2021-01-01', { jurisdiction: 'YY' }),
    ]);
    expect(days?.map(({ issuedOn }) => issuedOn)).toEqual(['2025-06-01']);
  });
  it('leave out those of other professions, and keep a name that nobody knows as a question', () => {
    const named = (credential: string) => registration('2021-01-01', { credential });
    expect(list([named('AMFT')])).toEqual([]);
    expect(list([named('Permit X')])?.map(({ known }) => known)).toEqual([false]);
    expect(list([named('Permit X')], true)?.map(({ known }) => known)).toEqual([true]);
    expect(list([named('licensed-master')])?.map(({ known }) => known)).toEqual([true]);
  });
});

describe('a registration in force', () => {
  const from = plainDate('2021-01-04');
  const until = plainDate('2022-01-04');
  const on = (day: string, expiresOn: typeof until | null = until) =>
    isInForce({ issuedOn: from, expiresOn }, plainDate(day));
  it('runs from the day it is issued to the day it expires', () => {
    expect(['2021-01-03', '2021-01-04', '2022-01-04', '2022-01-05'].map((day) => on(day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it('runs on where no end is known', () => {
    expect([on('2021-01-03', null), on('2050-01-01', null)]).toEqual([false, true]);
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  accountOf,
  creditIn,
  creditOf,
  creditedIn,
  isCredited,
  isMember,
  totalCredit,
} from '../../../rules/counting/account-of.ts';
import { takeMinutes, takeWhole } from '../../../rules/counting/take-minutes.ts';
import { aSheet } from './a-rulebook.ts';

const reason = { step: 'cap', requirement: 'row', why: 'Too much.', repair: undefined };

describe('the account of a category', () => {
  const { sheet } = aSheet({
    log: [
      ['2021-01-04', 'counseling-family', 2],
      ['2021-01-05', 'counseling-individual', 3],
      ['2021-01-06', 'documentation', 4],
      ['2021-01-07', 'other', 5],
    ],
  });
  const [family, individual, notes, other] = sheet.entries as [never, never, never, never];
  takeMinutes(sheet, individual, 'direct', 180, reason);
  it('tells minutes still credited; nothing where an entry is no member', () => {
    const direct = accountOf(sheet, 'direct');
    expect([family, individual, notes].map((entry) => creditIn(direct, entry))).toEqual([120, 0, 0]);
    expect([family, individual, notes].map((entry) => creditOf(sheet, 'work', entry))).toEqual([120, 180, 240]);
  });
  it('keeps members apart from what is left of them', () => {
    expect([family, individual, notes].map((entry) => isMember(sheet, 'direct', entry))).toEqual([true, true, false]);
    expect(creditedIn(sheet, 'direct')).toEqual([family]);
  });
  it('adds up what is credited, in which no member counts as less than nothing', () => {
    expect([totalCredit(sheet, 'direct'), totalCredit(sheet, 'work'), totalCredit(sheet, 'supervision')]).toEqual([
      120, 540, 0,
    ]);
  });
  it('is credited as long as any category has something of it', () => {
    expect([individual, other].map((entry) => isCredited(sheet, entry))).toEqual([true, false]);
    const { sheet: lost } = aSheet({ log: [['2021-01-04', 'documentation', 1]] });
    takeWhole(lost, lost.entries[0]!, reason);
    expect(isCredited(lost, lost.entries[0]!)).toBe(false);
  });
  it('is not there for a category that the rulebook does not have', () => {
    expect(() => accountOf(sheet, 'nonsense')).toThrow(new RangeError('There is no category nonsense'));
  });
});

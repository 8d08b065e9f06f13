import { describe, expect, it } from '@jest/globals';
import { accountOf } from '../../../rules/counting/account-of.ts';
import { type Line, aSheet } from './a-rulebook.ts';

const log: Line[] = [
  ['2021-01-04', 'counseling-family', 1],
  ['2021-01-05', 'counseling-family', 2, { supervisor: 'stone' }],
  ['2021-01-06', 'documentation', 3],
  ['2021-01-07', 'supervision-group', 4, { groupSize: 5 }],
  ['2021-01-08', 'counseling-individual', 5, { minutes: 20 }],
];
const law = { long: [1, 'hours'], few: [4, 'supervisees'] } as const;
const categories = {
  /** What sorts cannot tell: which license the supervisor held on the day, how long it lasted. */
  'family-under-lcsw': {
    label: 'Families under an LCSW',
    within: 'under-lcsw',
    select: { activities: ['counseling-family' as const] },
  },
  'long-direct': { label: 'An hour or more', within: 'direct', select: { lastingAtLeast: 'long' } },
  'large-groups': { label: 'Large groups', within: 'supervision', select: { groupSizeOver: 'few' } },
  'direct-supervision': {
    label: 'Supervision within direct work',
    within: 'direct',
    select: { activities: ['supervision-group' as const] },
  },
};
const { sheet } = aSheet({ log, law, categories });
const credit = (name: string) => [...accountOf(sheet, name).credit];

describe('an account', () => {
  it('credits each entry in full wherever it belongs, and marks who is no member', () => {
    expect(credit('work')).toEqual([60, 120, 180, -1, 20]);
    expect(credit('direct')).toEqual([60, 120, -1, -1, 20]);
    expect(credit('everything')).toEqual([60, 120, 180, 240, 20]);
  });
  it('holds only what its outer category holds', () => {
    expect(credit('direct-supervision')).toEqual([-1, -1, -1, -1, -1]);
  });
  it('asks each entry where its sort does not tell', () => {
    expect(credit('under-lcsw')).toEqual([60, -1, 180, -1, 20]);
    expect(credit('long-direct')).toEqual([60, 120, -1, -1, -1]);
    expect(credit('large-groups')).toEqual([-1, -1, -1, 240, -1]);
  });
  it('asks each entry inside a category whose members sorts do not tell', () => {
    expect(credit('family-under-lcsw')).toEqual([60, -1, -1, -1, -1]);
  });
  it('begins without cuts, and shares its minutes with no other', () => {
    expect(sheet.ordered.every(({ lastCut }) => lastCut.length === 5 && lastCut.every((cut) => cut === 0))).toBe(true);
    const { sheet: own } = aSheet({ log });
    accountOf(own, 'direct').credit[0] = 7;
    expect([...own.accounts].filter(([, account]) => account.credit[0] === 7).map(([name]) => name)).toEqual([
      'direct',
    ]);
  });
});

describe('a category within others', () => {
  it('is known to every category around it, however deep', () => {
    const inner = (name: string) => accountOf(sheet, name).inner.map((account) => account.name);
    expect(inner('work')).toEqual([
      'direct',
      'relational',
      'one-person',
      'under-lcsw',
      'family-under-lcsw',
      'long-direct',
      'direct-supervision',
    ]);
    expect(inner('direct')).toEqual(['relational', 'one-person', 'long-direct', 'direct-supervision']);
    expect(inner('relational')).toEqual([]);
    expect(inner('supervision')).toEqual(['large-groups']);
  });
  it('is opened after the one around it, wherever that is named', () => {
    const families = { activities: ['counseling-family' as const] };
    const inner = { label: 'Inner', within: 'outer', select: families };
    const outer = { label: 'Outer', select: { activities: ['documentation' as const] } };
    const { sheet: own } = aSheet({ log, categories: { inner, outer } });
    expect([...own.accounts.keys()].slice(-2)).toEqual(['outer', 'inner']);
    expect(accountOf(own, 'outer').inner.map(({ name }) => name)).toEqual(['inner']);
    expect([...accountOf(own, 'inner').credit]).toEqual([-1, -1, -1, -1, -1]);
  });
  it('names the one around it; nothing where it stands on its own', () => {
    expect([accountOf(sheet, 'direct').within, accountOf(sheet, 'work').within]).toEqual(['work', null]);
    expect(accountOf(sheet, 'direct').name).toBe('direct');
  });
});

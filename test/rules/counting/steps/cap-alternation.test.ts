import { describe, expect, it } from '@jest/globals';
import { takeWhole } from '../../../../rules/counting/take-minutes.ts';
import { capAlternation } from '../../../../rules/counting/steps/cap-alternation.ts';
import { accountOf } from '../../../../rules/counting/account-of.ts';
import { type Line, aSheet } from '../a-rulebook.ts';

const step = {
  id: 'turns',
  kind: 'alternation-cap',
  category: 'group',
  of: 'supervision',
  from: 'group',
  requirement: 'row',
  why: 'Not in turns.',
} as const;
const categories = {
  group: { label: 'Group', within: 'supervision', select: { activities: ['supervision-group' as const] } },
  live: { label: 'Live', within: 'supervision', select: { media: ['in-person' as const] } },
};
const individual = (day: number, hours: number): Line => [`2021-01-0${day}`, 'supervision-individual', hours];
const group = (day: number, hours: number): Line => [`2021-01-0${day}`, 'supervision-group', hours];

function left(log: readonly Line[], lost: readonly number[] = [], rule: Parameters<typeof capAlternation>[2] = step) {
  const { sheet, context } = aSheet({ log, categories });
  for (const index of lost) takeWhole(sheet, sheet.entries[index]!, { step: 's', requirement: 'r', why: 'No.' });
  capAlternation(sheet, context, rule);
  return {
    sheet,
    hours: [...accountOf(sheet, 'group').credit].filter((minutes) => minutes >= 0).map((minutes) => minutes / 60),
  };
}

describe('group supervision in turns with individual', () => {
  it('counts as long as the session beside it, before or after, whichever was longer', () => {
    expect(left([individual(1, 1), group(2, 2)]).hours).toEqual([1]);
    expect(left([group(1, 2), individual(2, 1.5)]).hours).toEqual([1.5]);
    expect(left([individual(1, 1), group(2, 3), individual(3, 2)]).hours).toEqual([2]);
    expect(left([individual(1, 2), group(2, 3), individual(3, 1)]).hours).toEqual([2]);
    expect(left([individual(1, 2), group(2, 2)]).hours).toEqual([2]);
  });
  it('does not count at all without any', () => {
    expect(left([group(1, 2), group(3, 1)]).hours).toEqual([0, 0]);
  });
  it('gives up the latest session of a run first', () => {
    expect(left([individual(1, 2), group(2, 1), group(3, 1), group(4, 1)]).hours).toEqual([1, 1, 0]);
  });
  it('counts of a run of individual sessions only the day beside it', () => {
    expect(left([individual(1, 5), individual(2, 1), group(3, 4)]).hours).toEqual([1]);
    expect(left([group(1, 4), individual(2, 1), individual(3, 5)]).hours).toEqual([1]);
  });
  it('adds up the sessions of one day, and puts individual time first', () => {
    expect(left([individual(1, 1), individual(1, 1), group(2, 3)]).hours).toEqual([2]);
    expect(left([group(1, 2), individual(1, 2), group(2, 2)]).hours).toEqual([2, 0]);
  });
  it('takes no turns with sessions that were none', () => {
    expect(left([individual(1, 2), group(2, 2)], [0]).hours).toEqual([0]);
    expect(left([individual(1, 1), group(2, 1), individual(3, 1), group(4, 1)], [2]).hours).toEqual([1, 0]);
  });
  it('takes no notice of sessions in between that were none', () => {
    expect(left([individual(1, 2), group(2, 1), individual(3, 1), group(4, 1)], [2]).hours).toEqual([1, 1]);
  });
  it('takes no turns with supervision of another sort', () => {
    const [on, activity, hours] = individual(1, 1);
    const byVideo: Line = [on, activity, hours, { medium: 'video' }];
    expect(left([byVideo, group(2, 2)], [], { ...step, of: 'live' }).hours).toEqual([0]);
    expect(left([individual(1, 1), group(2, 2)], [], { ...step, of: 'live' }).hours).toEqual([1]);
  });
  it('leaves what was cut as evidence, and says what would let it count', () => {
    const { sheet } = left([individual(1, 1), group(2, 2.5)]);
    expect([...sheet.evidence]).toEqual([60, 150]);
    expect(sheet.cuts.of(accountOf(sheet, 'group'), 1)).toEqual([
      {
        minutes: 90,
        step: 'turns',
        requirement: 'row',
        why: 'Not in turns.',
        repair: 'An individual session of 2.5 hours beside these group sessions would let them count.',
      },
    ]);
  });
});

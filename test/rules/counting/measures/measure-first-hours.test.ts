import { describe, expect, it } from '@jest/globals';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { type Line, hoursOf, repeat } from '../a-rulebook.ts';

const FIRST = { kind: 'first-hours', base: 'work', first: 'first', category: 'under-lcsw' } as const;
const law = { first: [1500, 'hours'] } as const;
const under = (from: string, supervisor: string): Line[] =>
  repeat(300, 1, [from, 'counseling-individual', 5, { supervisor }]);

describe('the first hours (North Dakota)', () => {
  it('are none under a clinical social worker where the first half was under somebody else', () => {
    expect(hoursOf(FIRST, { law, log: [...under('2020-01-01', 'stone'), ...under('2022-01-01', 'reyes')] })).toBe(0);
  });
  it('are all of them where the first half was, whatever came after', () => {
    expect(hoursOf(FIRST, { law, log: [...under('2020-01-01', 'reyes'), ...under('2022-01-01', 'stone')] })).toBe(1500);
  });
  it('take the part of an entry that lies among them', () => {
    const log = [...under('2020-01-01', 'stone').slice(0, 299), ...under('2022-01-01', 'reyes')];
    expect(hoursOf(FIRST, { law, log })).toBe(5);
    expect(hoursOf(FIRST, { law: { first: [1498, 'hours'] }, log })).toBe(3);
  });
  it('go by what still counts, not by what was logged', () => {
    const log = [...under('2020-01-01', 'stone'), ...under('2022-01-01', 'reyes')];
    const reason = { step: 's', requirement: 'total', why: 'Cut.' };
    const hours = hoursOf(FIRST, { law, log }, (sheet) => {
      for (const entry of sheet.entries.slice(0, 10)) takeMinutes(sheet, entry, 'work', entry.minutes, reason);
      takeMinutes(sheet, sheet.entries[300]!, 'under-lcsw', 60, reason);
    });
    expect(hours).toBe(49);
  });
  it('are as many as there are while they are not full', () => {
    expect(hoursOf(FIRST, { law, log: [['2024-01-01', 'documentation', 2]] })).toBe(2);
  });
});

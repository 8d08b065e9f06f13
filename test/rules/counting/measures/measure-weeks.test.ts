import { describe, expect, it } from '@jest/globals';
import { type Sheet } from '../../../../rules/counting/sheet.ts';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { type Line, valueOf } from '../a-rulebook.ts';

const law = { least: [10, 'hours'], none: [0, 'hours'] } as const;
const on = (hours: number, ...days: string[]): Line[] => days.map((day) => [day, 'counseling-individual', hours]);

describe('counted weeks', () => {
  it('begin on Monday and need something of the category', () => {
    const log = [...on(1, '2021-01-03', '2021-01-04', '2021-01-10', '2021-01-11')];
    expect(valueOf({ kind: 'weeks', category: 'direct' }, { log })).toBe(3);
    expect(valueOf({ kind: 'weeks', category: 'relational' }, { log })).toBe(0);
    expect(valueOf({ kind: 'weeks', category: 'direct' })).toBe(0);
  });
  it('need so much of it where the law says so', () => {
    const log = [...on(6, '2021-01-04', '2021-01-05'), ...on(9, '2021-01-11'), ...on(10, '2021-01-18')];
    expect(valueOf({ kind: 'weeks', category: 'direct', least: 'least' }, { law, log })).toBe(2);
    expect(valueOf({ kind: 'weeks', category: 'relational', least: 'none' }, { law, log })).toBe(0);
  });
  it('take nothing away for what does not belong to the category', () => {
    const other: Line[] = [['2021-01-05', 'documentation', 5]];
    const log = [...on(5, '2021-01-04'), ...other, ...on(5, '2021-01-06')];
    expect(valueOf({ kind: 'weeks', category: 'direct', least: 'least' }, { law, log })).toBe(1);
  });
  it('are reached once, however much is worked', () => {
    expect(valueOf({ kind: 'weeks', category: 'direct', least: 'least' }, { law, log: on(20, '2021-01-04') })).toBe(1);
    const full = on(10, '2021-01-04', '2021-01-05', '2021-01-06');
    expect(valueOf({ kind: 'weeks', category: 'direct', least: 'least' }, { law, log: full })).toBe(1);
  });
});

describe('weeks worked, whatever caps cut', () => {
  const log = [...on(6, '2021-01-04', '2021-01-05'), ...on(10, '2021-01-11'), ...on(9, '2021-01-18')];
  const cap = {
    id: 'cap',
    kind: 'total-cap',
    category: 'direct',
    from: 'direct',
    limit: 'least',
    requirement: 'row',
    why: 'Too much.',
  } as const;
  const cut = (step: string) => (sheet: Sheet) => {
    for (const entry of sheet.entries.slice(1))
      takeMinutes(sheet, entry, 'direct', entry.minutes, { step, requirement: 'row', why: 'Because.' });
  };
  const weeks = (more: { least?: string; beforeCaps?: true }, step = 'cap') =>
    valueOf({ kind: 'weeks', category: 'direct', ...more }, { law, log, steps: [cap] }, cut(step));
  it('count all weeks in which something was done lawfully', () => {
    expect([weeks({}), weeks({ beforeCaps: true })]).toEqual([1, 3]);
  });
  it('need so many minutes of it where the law says so', () => {
    expect([weeks({ least: 'least' }), weeks({ least: 'least', beforeCaps: true })]).toEqual([0, 2]);
  });
  it('leave out what was taken for another reason', () => {
    expect(weeks({ beforeCaps: true }, 'unsigned')).toBe(1);
  });
});

describe('counted months', () => {
  it('are those of the calendar', () => {
    const log = on(5, '2021-01-31', '2021-02-01', '2021-02-28', '2022-02-01');
    expect(valueOf({ kind: 'months', category: 'direct' }, { log })).toBe(3);
    expect(valueOf({ kind: 'months', category: 'direct', least: 'least' }, { law, log })).toBe(1);
  });
});

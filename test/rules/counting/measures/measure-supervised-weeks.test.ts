import { describe, expect, it } from '@jest/globals';
import { takeMinutes } from '../../../../rules/counting/take-minutes.ts';
import { type Line, valueOf } from '../a-rulebook.ts';

const law = { hour: [1, 'hours'] } as const;
const RULE = { kind: 'supervised-weeks', category: 'direct', least: 'hour' } as const;
const log: Line[] = [
  ['2021-01-04', 'counseling-individual', 5],
  ['2021-01-05', 'supervision-individual', 0.5],
  ['2021-01-10', 'supervision-triadic', 0.5],
  ['2021-01-11', 'counseling-individual', 5],
  ['2021-01-12', 'supervision-group', 3],
  ['2021-01-18', 'supervision-individual', 1],
  ['2021-01-25', 'counseling-individual', 5],
  ['2021-01-26', 'supervision-individual', 1, { supervisor: 'stone' }],
];

describe('weeks with supervision', () => {
  it('are counted weeks with enough supervision of the modes asked for', () => {
    expect(valueOf({ ...RULE, modes: ['individual', 'triadic'] }, { law, log })).toBe(2);
    expect(valueOf({ ...RULE, modes: ['individual'] }, { law, log })).toBe(1);
    expect(valueOf({ ...RULE, modes: ['individual', 'triadic', 'group'] }, { law, log })).toBe(3);
  });
  it('can ask who supervised (California: thirteen weeks with a clinical social worker)', () => {
    const modes = ['individual', 'triadic'] as const;
    expect(valueOf({ ...RULE, modes: [...modes], supervisorKinds: ['LCSW'] }, { law, log })).toBe(1);
    expect(valueOf({ ...RULE, modes: [...modes], supervisorKinds: ['LMFT'] }, { law, log })).toBe(1);
    expect(valueOf({ ...RULE, modes: [...modes], supervisorKinds: ['LMFT', 'LCSW'] }, { law, log })).toBe(2);
  });
  it('go by evidence: a cap on credited supervision does not undo it', () => {
    const weeks = valueOf({ ...RULE, modes: ['individual'] }, { law, log }, (sheet) => {
      for (const entry of sheet.entries)
        if (entry.supervision)
          takeMinutes(sheet, entry, 'supervision', 600, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(weeks).toBe(1);
  });
  it('want all of it in each week', () => {
    const almost: Line[] = [
      ...log.slice(0, 3),
      ['2021-01-11', 'counseling-individual', 5],
      ['2021-01-12', 'supervision-individual', 59 / 60],
    ];
    expect(valueOf({ ...RULE, modes: ['individual', 'triadic'] }, { law, log: almost })).toBe(1);
  });
  it('do not count a week of which nothing is left', () => {
    const weeks = valueOf({ ...RULE, modes: ['individual', 'triadic'] }, { law, log: log.slice(0, 3) }, (sheet) => {
      takeMinutes(sheet, sheet.entries[0]!, 'direct', 600, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(weeks).toBe(0);
  });
  it('do not count a week of which nothing counts', () => {
    const weeks = valueOf({ ...RULE, modes: ['individual'] }, { law, log: log.slice(5, 6) });
    expect(weeks).toBe(0);
  });
});

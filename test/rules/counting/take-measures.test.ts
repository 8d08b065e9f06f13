import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';
import { takeMeasures } from '../../../rules/counting/take-measures.ts';
import { type Law, aSheet } from './a-rulebook.ts';

const source = { citation: null, confidence: 'statute', source: null } as const;

describe('taking the figures of a rulebook', () => {
  it('takes each once, in the order in which they are written', () => {
    const { sheet, context } = aSheet({
      law: { half: [0.5, 'share'], total: [100, 'hours'] },
      measures: {
        'half-of-it': { kind: 'owed-by-share', share: 'half', ofOwed: 'whole' },
        whole: { kind: 'owed-by-share', share: 'half', ofParameter: 'total' },
        direct: { kind: 'sum', category: 'direct' },
      },
    });
    const taken = takeMeasures(sheet, context);
    expect([...taken]).toEqual([
      ['half-of-it', { value: 1500 }],
      ['whole', { value: 3000 }],
      ['direct', { value: 0 }],
    ]);
  });
  it('does not guess where the number that a figure needs is not known for this person', () => {
    const least: Law = {
      label: 'Least in a week',
      unit: 'hours',
      by: 'degree',
      values: [
        { until: '2020-12-31', value: 10, ...source },
        { from: '2021-01-01', value: 20, ...source },
      ],
    };
    const measures = { weeks: { kind: 'weeks', category: 'direct', least: 'least' } } as const;
    const log = [['2022-01-04', 'counseling-individual', 15]] as const;
    const unknown = aSheet({ law: { least }, measures, log });
    expect(takeMeasures(unknown.sheet, unknown.context).get('weeks')).toEqual({
      value: UNKNOWN,
      remark: 'The record does not say which number stands for "Least in a week".',
    });
    const record = { person: { id: 'p', degree: { awardedOn: '2020-05-15' } } };
    const known = aSheet({ law: { least }, measures, log, record });
    expect(takeMeasures(known.sheet, known.context).get('weeks')).toEqual({ value: 1 });
  });
});

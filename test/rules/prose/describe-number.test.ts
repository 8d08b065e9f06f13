import { describe, expect, it } from '@jest/globals';
import { describeNumber } from '../../../rules/prose/describe-number.ts';

describe('a number of law in words', () => {
  const values = [
    { until: '2019-12-31', value: 48, citation: 'S 1', confidence: 'statute' as const, source: null },
    { from: '2020-01-01', value: 60, citation: null, confidence: 'recall' as const, source: 'https://law.example/1' },
  ];
  it('tells every value with its dates, and where each was read', () => {
    const parameter = { label: 'Units', unit: 'semesterUnits', by: 'degree', values } as const;
    const reading = describeNumber('units', { ...parameter, values: [...values] }, ['degree']);
    expect(reading).toMatchObject({
      name: 'units',
      label: 'Units',
      unit: 'semester units',
      text: '60 semester units (for degrees awarded from January 1, 2020 on; 48 semester units for degrees awarded until December 31, 2019)',
      pickedBy: 'the day the degree was awarded',
      requirements: ['degree'],
    });
    expect(reading.values).toEqual([
      {
        from: '2020-01-01',
        until: null,
        degree: null,
        value: 60,
        amount: '60 semester units',
        sentence: '60 semester units for degrees awarded from January 1, 2020 on.',
        citation: null,
        confidence: 'recall',
        confidenceWords: 'unverified, ask the board',
        confidenceMeans: 'It is only remembered: it decides nothing, and the board must be asked.',
        sourceUrl: 'https://law.example/1',
      },
      expect.objectContaining({
        from: null,
        until: '2019-12-31',
        citation: 'S 1',
        confidence: 'statute',
        sourceUrl: null,
      }),
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { takeWhole } from '../../../../rules/counting/take-minutes.ts';
import { figure, valueOf } from '../a-rulebook.ts';

const DELAY = { kind: 'agreement-delay' } as const;
const agreement = (supervisor: string, setting: string, signedOn?: string) => ({
  supervisor,
  setting,
  from: '2021-01-01',
  ...(signedOn === undefined ? {} : { signedOn }),
});
const log = [
  ['2021-01-04', 'documentation', 3],
  ['2021-02-01', 'documentation', 3, { setting: 'school' }],
  ['2021-02-02', 'documentation', 3],
] as const;

describe('the delay of an agreement', () => {
  it('is the longest from the first hour in a setting under a supervisor to the signature', () => {
    const agreements = [agreement('reyes', 'clinic', '2021-01-10'), agreement('reyes', 'school', '2021-02-21')];
    expect(valueOf(DELAY, { log, record: { agreements } })).toBe(20);
  });
  it('is none for an agreement signed before, and goes by the earliest signature', () => {
    const agreements = [
      agreement('reyes', 'clinic', '2021-05-01'),
      agreement('reyes', 'clinic', '2021-01-01'),
      agreement('reyes', 'school', '2021-01-01'),
    ];
    expect(valueOf(DELAY, { log, record: { agreements } })).toBe(0);
  });
  it('is unknown where one is missing, unsigned, or signed after the day of the evaluation', () => {
    const unsigned = [agreement('reyes', 'clinic', '2021-01-10'), agreement('reyes', 'school')];
    const late = [agreement('reyes', 'clinic', '2021-01-10'), agreement('reyes', 'school', '2031-01-01')];
    for (const agreements of [unsigned, late, unsigned.slice(0, 1)])
      expect(figure(DELAY, { log, record: { agreements } })).toEqual({
        value: UNKNOWN,
        remark: 'The record shows no signed agreement with Dr. Reyes.',
      });
    expect(valueOf(DELAY)).toBe(UNKNOWN);
  });
  it('takes an agreement signed on the day of the evaluation', () => {
    const agreements = [agreement('reyes', 'clinic', '2021-03-01'), agreement('reyes', 'school', '2021-01-01')];
    expect(valueOf(DELAY, { log, record: { agreements }, asOf: '2021-03-01' })).toBe(56);
  });
  it('asks for none where nobody is named, and none for hours of which nothing is left', () => {
    const agreements = [agreement('reyes', 'clinic', '2021-01-10')];
    const others = [
      ['2021-01-02', 'documentation', 1],
      ['2021-01-03', 'documentation', 1, { setting: 'school' }],
      ['2021-01-04', 'documentation', 1, { supervisor: undefined }],
      ['2021-01-05', 'documentation', 1, { supervisor: undefined, setting: 'school' }],
      ['2021-01-06', 'documentation', 1],
    ] as const;
    const delay = valueOf(DELAY, { log: others, record: { agreements } }, (sheet) => {
      for (const at of [0, 1]) takeWhole(sheet, sheet.entries[at]!, { step: 's', requirement: 'total', why: 'Cut.' });
    });
    expect(delay).toBe(4);
  });
});

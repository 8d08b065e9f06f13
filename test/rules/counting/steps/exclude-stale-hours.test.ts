import { describe, expect, it } from '@jest/globals';
import { type Line } from '../a-rulebook.ts';
import { runStep } from './run-step.ts';

const law = { lookback: [5, 'years'] } as const;
const step = { kind: 'older-than', years: 'lookback', before: 'application', why: 'Before {date}.' } as const;
const log: Line[] = [
  ['2019-06-14', 'counseling-couple', 1],
  ['2019-06-14', 'supervision-individual', 1],
  ['2019-06-15', 'counseling-couple', 2],
];
const given = { law, log, record: { application: { receivedOn: '2024-06-15' } } };

describe('hours older than the law looks back', () => {
  it('count for nothing, to the day, but show that supervision was received', () => {
    const { credit, cuts, sheet } = runStep(step, given);
    expect(credit('work')).toEqual([0, null, 2]);
    expect(credit('supervision')).toEqual([null, 0, null]);
    expect(sheet.evidence[1]).toBe(60);
    expect(cuts('work')[0]?.why).toBe('Before June 15, 2019.');
  });
  it('are lost from one category and what is inside it, where the text binds only that', () => {
    const { credit } = runStep({ ...step, from: 'direct' }, given);
    expect(credit('work')).toEqual([1, null, 2]);
    expect(credit('direct')).toEqual([0, null, 2]);
    expect(credit('relational')).toEqual([0, null, 2]);
    expect(credit('supervision')).toEqual([null, 1, null]);
  });
});

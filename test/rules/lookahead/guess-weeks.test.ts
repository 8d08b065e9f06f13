import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { guessWeeks } from '../../../rules/lookahead/guess-weeks.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { evaluateBlocks, evaluateJson } from '../support/evaluate-blocks.ts';

const day = plainDate('2024-06-03');
const overrun = new URL('../records/ca-lmft-cap-overrun.record.json', import.meta.url);

describe('the guess of how long it still takes', () => {
  it('divides what is missing by the pace of the last twelve weeks with logs', async () => {
    const evaluation = await evaluateJson('CA-LMFT', JSON.parse(readFileSync(overrun, 'utf8')), day);
    // 15 direct hours a week: 160 take eleven weeks.
    expect(guessWeeks(evaluation, day)).toBe(11);
  });
  it('is none when the hours that are missing are not worked at all', async () => {
    const each = [
      { on: 'mon' as const, activity: 'documentation' as const, hours: 5 },
      { on: 'tue' as const, activity: 'supervision-individual' as const, hours: 1 },
    ];
    expect(guessWeeks(await evaluateBlocks('CA-LMFT', [{ from: '2021-01-04', weeks: 20, each }]), day)).toBeNull();
    expect(guessWeeks(await evaluateBlocks('CA-LMFT', []), day)).toBeNull();
  });
  it('waits for the calendar where the law asks for months', async () => {
    const evaluation = await evaluateBlocks('CA-LMFT', []);
    const row = { ...evaluation.requirements[0]!, binding: true, verdict: 'unmet' as const, kind: 'duration' as const };
    const months = { ...row, unit: 'months' as const, required: 24, counted: 21, short: 3 };
    // June 3 to September 3 are 92 days.
    expect(guessWeeks({ ...evaluation, requirements: [months] }, day)).toBe(14);
    expect(guessWeeks({ ...evaluation, requirements: [{ ...months, unit: 'years', short: 0.25 }] }, day)).toBe(14);
    expect(guessWeeks({ ...evaluation, requirements: [{ ...months, unit: 'weeks', short: 3.5 }] }, day)).toBe(4);
  });
  it('is nothing when nothing is missing', async () => {
    const evaluation = await evaluateBlocks('CA-LMFT', []);
    expect(guessWeeks({ ...evaluation, requirements: [] }, day)).toBe(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import { evaluateBlocks, rowOf } from '../support/evaluate-blocks.ts';

const answered = async (value: boolean | number) =>
  rowOf(await evaluateBlocks('TX-LPC', [], { answers: { degree: value } }), 'degree');

describe('an answer to a question about a number', () => {
  it('is the figure counted when it is a number', async () => {
    expect(await answered(48)).toMatchObject({ verdict: 'unmet', counted: 48, short: 12 });
    expect(await answered(60)).toMatchObject({ verdict: 'met', counted: 60, short: 0 });
  });
  it('decides without a figure when it is a plain yes or no', async () => {
    expect(await answered(true)).toMatchObject({ verdict: 'met', counted: null, short: null });
    expect(await answered(false)).toMatchObject({ verdict: 'unmet', counted: null, short: null });
  });
});

describe('a no to a gate', () => {
  const verdict = async (license: string, id: string, answer: unknown) =>
    rowOf(await evaluateBlocks(license, [], { answers: { [id]: answer } }), id).verdict;
  it('makes it unmet, whether or not a step asks about some hours too', async () => {
    expect(await verdict('CA-LMFT', 'lookback', false)).toBe('unmet');
    expect(await verdict('CA-LMFT', 'employment-status', false)).toBe('unmet');
    expect(await verdict('FL-LMHC', 'supervisor', false)).toBe('unmet');
  });
  it('only leaves out the hours that a step asks about where the row itself asks nothing', async () => {
    expect(await verdict('TX-LMFT', 'tele-supervision', false)).toBe('met');
  });
});

describe('an answer of the wrong kind', () => {
  const row = async (license: string, id: string, answer: unknown) =>
    rowOf(await evaluateBlocks(license, [], { answers: { [id]: answer } }), id);
  it.each([
    ['CA-LMFT', 'employment-status', 'sure', 'met'],
    ['CA-LMFT', 'employment-status', 1, 'met'],
    ['CA-LMFT', 'lookback', 'no', 'met'],
    ['CA-LMFT', 'week-cap', 40, 'met'],
    ['TX-LPC', 'degree', 'sixty', 'unknown'],
    ['TX-LPC', 'supervisor-documentation', 12, 'unknown'],
  ])('is no answer: %s, %s, %j', async (license, id, answer, verdict) => {
    const { verdict: found, explanation } = await row(license, id, answer);
    expect(found).toBe(verdict);
    expect(explanation).toContain(`he answer "${String(answer)}" does not decide it`);
    expect(explanation).not.toContain('he answer given');
  });
  it('is told from one of the right kind', async () => {
    expect((await row('CA-LMFT', 'employment-status', true)).explanation).toContain('the answer given is "yes"');
    expect((await row('CA-LMFT', 'degree', 60)).explanation).toContain('the answer given is "60"');
  });
});

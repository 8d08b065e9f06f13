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

import { describe, expect, it } from '@jest/globals';
import { runCases } from '../../../rules/checking/run-cases.ts';
import { watchCoverage } from '../../../rules/checking/watch-coverage.ts';
import { TINY_CASES, tinyRulebook } from './tiny-rulebook.ts';

const rulebook = tinyRulebook();
const watch = async (count: number) =>
  watchCoverage(rulebook, (await runCases(rulebook, TINY_CASES.slice(0, count))).cases);

describe('what cases reach', () => {
  it('is everything when there are enough', async () => {
    const { conditions, steps, gaps } = await watch(3);
    expect([conditions, steps, gaps]).toEqual([{ done: 3, of: 3 }, { done: 2, of: 2 }, []]);
  });
  it('is told when it is not everything', async () => {
    const { conditions, steps, gaps } = await watch(1);
    expect([conditions, steps]).toEqual([
      { done: 1, of: 3 },
      { done: 0, of: 2 },
    ]);
    expect(gaps.map(({ place, says }) => `${place}: ${says}`)).toEqual([
      'total-hours: in no case fails total atLeast param.total-hours',
      'form: in no case fails answer.form isExactly word.yes',
      'step unsigned: in no case takes or asks anything',
      'step four: in no case takes or asks anything',
    ]);
  });
});

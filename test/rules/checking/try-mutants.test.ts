import { describe, expect, it } from '@jest/globals';
import { showProblem } from '../../../rules/checking/problem.ts';
import { runCases } from '../../../rules/checking/run-cases.ts';
import { tryMutants } from '../../../rules/checking/try-mutants.ts';
import { TINY_CASES, tinyRulebook } from './tiny-rulebook.ts';

const rulebook = tinyRulebook();
const attempt = async (count: number, equivalents = {}) =>
  tryMutants(rulebook, (await runCases(rulebook, TINY_CASES.slice(0, count))).cases, equivalents);

describe('trying every change', () => {
  it('counts what was noticed, numbers and structure apart', async () => {
    const { thresholds, structure, survivors } = await attempt(3);
    expect([thresholds, structure, survivors]).toEqual([{ done: 4, of: 4 }, { done: 9, of: 9 }, []]);
  });
  it('tells what was not, one sentence for each element', async () => {
    const { thresholds, survivors, unnoticed } = await attempt(1);
    expect(thresholds).toEqual({ done: 3, of: 4 });
    expect(survivors).toContain('week-cap 4 to 4.25 hours');
    expect(unnoticed.map(showProblem)).toContain(
      'parameters.yaml, week-cap: survived: 4 to 4.25 hours: no case is between; add one.',
    );
  });
  it('excuses what the list says makes no difference, with its reason', async () => {
    const reason = 'Nobody logs so much.';
    const { thresholds, survivors, equivalents, untrue } = await attempt(1, { 'week-cap 4 to 4.25 hours': reason });
    expect(thresholds).toEqual({ done: 3, of: 3 });
    expect(survivors).not.toContain('week-cap 4 to 4.25 hours');
    expect([equivalents, untrue]).toEqual([[{ id: 'week-cap 4 to 4.25 hours', reason }], []]);
  });
  it('does not count what does nothing by itself, unless a case notices it', async () => {
    const nested = tinyRulebook(({ counting }) => {
      counting.steps.pop();
      Object.assign(counting.categories, {
        crises: { label: 'x', within: 'work', select: { activities: ['crisis'] } },
      });
    });
    const { survivors } = tryMutants(nested, (await runCases(nested, TINY_CASES.slice(0, 1))).cases, {});
    expect(survivors).toContain('step unsigned left out');
    expect(survivors).not.toContain('category crises without within');
  });
  it('tells of a list that is not true', async () => {
    const { untrue } = await attempt(3, { 'week-cap 4 to 4.25 hours': 'x', 'week-cap 5 to 6 hours': 'y' });
    expect(untrue.map(({ place, says }) => `${place}: ${says}`)).toEqual([
      'week-cap 4 to 4.25 hours: a case notices it after all',
      'week-cap 5 to 6 hours: there is no such change',
    ]);
  });
});

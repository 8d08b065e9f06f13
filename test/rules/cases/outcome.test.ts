import { expect, it } from '@jest/globals';
import { outcomeOf } from '../../../rules/cases/outcome.ts';
import { evaluateBlocks } from '../support/evaluate-blocks.ts';

it('what a case can speak of is taken from an evaluation as it is', async () => {
  const each = [{ on: 'mon' as const, activity: 'counseling-individual' as const, hours: 2, signed: false }];
  const evaluation = await evaluateBlocks('TX-LPC', [{ from: '2021-01-04', weeks: 3, each }]);
  const { verdict, path, rows, lostMinutes } = outcomeOf(evaluation);
  expect([verdict, path]).toEqual([evaluation.verdict, evaluation.path]);
  expect([...rows.keys()]).toEqual(evaluation.requirements.map(({ id }) => id));
  expect([...lostMinutes.values()].reduce((sum, minutes) => sum + minutes, 0)).toBe(360);
});

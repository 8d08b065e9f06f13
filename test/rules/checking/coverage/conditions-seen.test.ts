import { expect, it } from '@jest/globals';
import { showLeaf, watchConditions } from '../../../../rules/checking/coverage/conditions-seen.ts';
import { type Facts, UNKNOWN } from '../../../../rules/engine/unknown.ts';
import { tinyRulebook } from '../tiny-rulebook.ts';

const facts = (total: number, form: string | typeof UNKNOWN): Facts => ({
  total,
  'param.total-hours': 600,
  'settled.week-cap': 'yes',
  'answer.form': form,
  'word.yes': 'yes',
});
const all = new Set(['total-hours', 'week-cap', 'form']);

it('a comparison is seen both ways when it held in one case and not in another', () => {
  const seen = watchConditions(tinyRulebook(), [
    { facts: facts(600, 'yes'), rows: all },
    { facts: facts(599, UNKNOWN), rows: all },
  ]);
  expect(seen.map(({ leaf, held, failed }) => [showLeaf(leaf), held, failed])).toEqual([
    ['total atLeast param.total-hours', true, true],
    ['settled.week-cap isExactly word.yes', true, false],
    ['answer.form isExactly word.yes', true, true],
  ]);
});

it('a row that is not in force in a case is not seen in it', () => {
  const seen = watchConditions(tinyRulebook(), [{ facts: facts(600, 'yes'), rows: new Set(['form']) }]);
  expect(seen.map(({ held, failed }) => held || failed)).toEqual([false, false, true]);
});

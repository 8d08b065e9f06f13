import { describe, expect, it } from '@jest/globals';
import { type BenchCase, openCase } from '../../../../rules/checking/bench/bench-case.ts';
import { countCase, judgeCase, measureCase } from '../../../../rules/checking/bench/stages.ts';
import { outcomeOf } from '../../../../rules/cases/outcome.ts';
import { evaluateRecord } from '../../../../rules/evaluate/evaluate-record.ts';
import { TINY_CASES, tinyRulebook } from '../tiny-rulebook.ts';

describe('the stages of an evaluation', () => {
  const rulebook = tinyRulebook();
  it.each(TINY_CASES.map((one) => [one.file, openCase(one) as BenchCase] as const))(
    'come to what it comes to: %s',
    async (_, worked) => {
      const { verdict, path, rows, lostMinutes } = outcomeOf(await evaluateRecord({ rulebook, ...worked }));
      const { outcome } = judgeCase(rulebook, measureCase(rulebook, countCase(rulebook, worked)));
      expect([outcome.verdict, outcome.path, outcome.lostMinutes]).toEqual([verdict, path, lostMinutes]);
      for (const [id, row] of outcome.rows) expect(rows.get(id)).toMatchObject(row);
    },
  );
  it('can be judged by another rulebook that counts alike', () => {
    const counted = countCase(rulebook, openCase(TINY_CASES[0]!) as BenchCase);
    const stricter = tinyRulebook(({ parameters }) => void (parameters['total-hours'].values[0]!.value = 11));
    const { outcome } = judgeCase(stricter, measureCase(rulebook, counted));
    expect(outcome.rows.get('total-hours')).toMatchObject({ verdict: 'unmet', required: 11, counted: 10, short: 1 });
  });
});

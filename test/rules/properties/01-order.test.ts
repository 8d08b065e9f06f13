import { describe, expect, it } from '@jest/globals';
import { countedOf, differ, figuresOf } from './figures.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';

/** Property 1: which entry gives way follows the day and the id, never the place in the file. No exception. */
describe('the order of the log makes no difference', () => {
  const reached = { records: 0, 'in which something was cut': 0 };
  const begun = performance.now();
  it.each(licensesFor(1))('to %s, in no figure, no verdict and no entry', async (license) => {
    const wrong = await findCounterexample(license, { seed: 1 }, async ({ record, asOf }, index) => {
      const before = await evaluate(license, record, asOf);
      const turned = index % 2 === 0 ? [...record.log].reverse() : interleave(record.log);
      const after = await evaluate(license, { ...record, log: turned }, asOf);
      reached.records += 1;
      if (before.ledger.some(({ lost }) => lost.length > 0)) reached['in which something was cut'] += 1;
      return [...differ(figuresOf(before), figuresOf(after)), ...differ(countedOf(before), countedOf(after))];
    });
    expect(wrong).toEqual([]);
  });
  it('is said of logs in which something was cut', () => {
    tell('property 1 | order of the log', reached, begun);
    expect(reached['in which something was cut']).toBeGreaterThan(reached.records * 0.8);
  });
});

function interleave<T>(list: readonly T[]): T[] {
  return [...list.filter((_, at) => at % 2 === 1), ...list.filter((_, at) => at % 2 === 0)];
}

import { describe, expect, it } from '@jest/globals';
import { type LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import { isWork } from './added-entry.ts';
import { differ, figuresOf } from './figures.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';

/**
 * Property 6: work in two entries of one day, activity and setting counts as in one; nothing is rounded by entry.
 * Exception: a supervision session has a shortest length in some states, and stays whole.
 */
describe('splitting work in two changes nothing', () => {
  const reached = { records: 0, 'entries split': 0, 'in which a split entry was cut': 0 };
  const begun = performance.now();
  it.each(licensesFor(6))('for %s', async (license) => {
    const wrong = await findCounterexample(license, { seed: 6 }, async ({ record, asOf }) => {
      const log = record.log.flatMap(halves);
      const before = await evaluate(license, record, asOf);
      const after = await evaluate(license, { ...record, log }, asOf);
      reached.records += 1;
      reached['entries split'] += log.length - record.log.length;
      if (after.ledger.some(({ entry, lost }) => entry.endsWith('-b') && lost.length > 0))
        reached['in which a split entry was cut'] += 1;
      return differ(figuresOf(before), figuresOf(after));
    });
    expect(wrong).toEqual([]);
  });
  it('is said of entries that were cut', () => {
    tell('property 6 | splitting', reached, begun);
    expect(reached['in which a split entry was cut']).toBeGreaterThan(reached.records / 2);
  });
});

function halves(entry: LogEntry): LogEntry[] {
  const half = entry.minutes >> 1;
  if (!isWork(entry) || half === 0) return [entry];
  return [
    { ...entry, minutes: half },
    { ...entry, id: `${entry.id}-b`, minutes: entry.minutes - half },
  ];
}

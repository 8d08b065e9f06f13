import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { countedOf, differ, figuresOf } from './figures.ts';
import { moved } from './moved.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';

/** After every date that a rule names, so that none is crossed. */
const STARTS = ['2041-06-03', '2043-02-02'].map(plainDate);
/** In 28 years weekdays, months and leap years fall alike: 1,461 weeks. */
const WEEKS = 1461;
/** Licenses whose hours are cut by days and weeks only, never by months or years. */
const BY_THE_WEEK = ['FL-LMHC', 'AZ-LCSW'];

/**
 * Property 7: moving everything by whole weeks changes nothing while no date of a rule is crossed.
 * Exception: what is measured in months and years may move by a day; over 28 years it does not.
 */
describe('moving everything by whole weeks changes nothing', () => {
  const reached = { records: 0, 'in which minutes counted': 0, 'in which minutes were lost': 0 };
  const begun = performance.now();
  it.each(licensesFor(7))('for %s', async (license) => {
    const wrong = await findCounterexample(license, { seed: 7, starts: STARTS }, async (given, index) => {
      const before = await evaluate(license, given.record, given.asOf);
      const far = moved(given, WEEKS * 7);
      const after = await evaluate(license, far.record, far.asOf);
      reached.records += 1;
      if (before.ledger.some(({ counted }) => counted > 0)) reached['in which minutes counted'] += 1;
      if (before.ledger.some(({ lost }) => lost.length > 0)) reached['in which minutes were lost'] += 1;
      const near = moved(given, 7 * (1 + (index % 9)));
      const soon = BY_THE_WEEK.includes(license) ? await evaluate(license, near.record, near.asOf) : before;
      return [
        ...differ(figuresOf(before), figuresOf(after)),
        ...differ(countedOf(before), countedOf(after)),
        ...differ(countedOf(before), countedOf(soon)),
      ];
    });
    expect(wrong).toEqual([]);
  });
  it('is said of records in which minutes counted and were lost', () => {
    tell('property 7 | moving by weeks', reached, begun);
    expect(reached['in which minutes counted']).toBeGreaterThan(reached.records / 4);
    expect(reached['in which minutes were lost']).toBeGreaterThan(reached.records * 0.8);
  });
});

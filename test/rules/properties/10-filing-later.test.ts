import { describe, expect, it } from '@jest/globals';
import { addDays, addYears } from '../../../rules/vocabulary/plain-date.ts';
import { amountOf } from './figures.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';

/** Where hours grow too old: filing later loses them. A license is named here with the age in years. */
const GROWS_OLD: Readonly<Record<string, number>> = { 'CA-LMFT': 6 };

/**
 * Property 10: within the window filing later never lowers the total.
 * Exception: where hours grow too old, filing at the edge does; a forecast therefore looks at each date by itself.
 */
describe('filing later', () => {
  const reached = { records: 0, 'in which the total rose': 0, 'at the edge, where it fell': 0 };
  const begun = performance.now();
  it.each(licensesFor(10))('never lowers the total of %s, but where hours grow old', async (license) => {
    const { headline } = rulebookOf(license).identity;
    const wrong = await findCounterexample(license, { seed: 10 }, async ({ record }, index) => {
      const days = record.log.map(({ on }) => on).sort();
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) return [];
      const asOf = addYears(last, 9);
      const filed = async (receivedOn: typeof first) =>
        amountOf(await evaluate(license, { ...record, application: { receivedOn } }, asOf), headline);
      const soon = await filed(addDays(last, -7 * (index % 20)));
      const later = await filed(addDays(last, 30));
      reached.records += 1;
      if (later > soon) reached['in which the total rose'] += 1;
      const age = GROWS_OLD[license];
      if (age !== undefined && (await filed(addYears(last, age))) < later) reached['at the edge, where it fell'] += 1;
      // A window of at least five years lies open: no hour of these logs is older.
      return later < soon ? [`${headline} fell from ${soon} to ${later}`] : [];
    });
    expect(wrong).toEqual([]);
  });
  it('is said of totals that rose, and falls at the edge', () => {
    tell('property 10 | filing later', reached, begun);
    expect(reached['in which the total rose']).toBeGreaterThan(reached.records / 20);
    expect(reached['at the edge, where it fell']).toBeGreaterThan(0);
  });
});

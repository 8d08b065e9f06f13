import { describe, expect, it } from '@jest/globals';
import { openReach } from '../generators/reach.ts';
import { amountOf } from './figures.ts';
import { rulebookOf } from '../generators/rulebook-of.ts';
import { anyLogs } from '../generators/weekly-lines.ts';
import { tell } from './tell.ts';
import { evaluate, findCounterexample, licensesFor } from './try-everywhere.ts';
import { unaccounted, withoutRow } from './unaccounted.ts';

/** Rows that together are all that counts, where an hour counts in exactly one of them. */
const SUMS: Readonly<Record<string, readonly string[]>> = {
  'CA-LMFT': ['total-hours'],
  'FL-LMHC': ['direct-hours', 'supervision-hours'],
  'AZ-LCSW': ['total-hours', 'supervision-hours', 'observation'],
  'TX-LMFT': ['total-hours', 'supervision-hours'],
};
/** Requirements that cut something in at least every twentieth log: these logs have gaps and odd dates of every sort. */
const CUTTING: Readonly<Record<string, number>> = {
  'CA-LMFT': 9,
  'FL-LMHC': 5,
  'AZ-LCSW': 4,
  'TX-LMFT': 4,
  'TX-LPC': 4,
};
const HOUR = 60;

/** Property 2: counted and lost make up what was logged, each loss with its requirement and reason. No exception. */
describe('every minute is accounted for', () => {
  const reached = { records: 0, entries: 0, losses: 0 };
  const begun = performance.now();
  it.each(licensesFor(2))('by %s', async (license) => {
    const reach = openReach();
    const records = CUTTING[license] === undefined ? undefined : 80;
    const choosing = { seed: 2, blocks: anyLogs, ...(records === undefined ? {} : { records }) };
    const wrong = await findCounterexample(license, choosing, async ({ record, asOf }) => {
      const evaluation = await evaluate(license, record, asOf);
      reach.see(evaluation);
      reached.losses += evaluation.ledger.flatMap(({ lost }) => lost).length;
      const sum = (SUMS[license] ?? []).reduce((minutes, id) => minutes + amountOf(evaluation, id) * HOUR, 0);
      const counted = evaluation.ledger.reduce((minutes, row) => minutes + row.counted, 0);
      const adds = SUMS[license] === undefined || Math.round(sum) === counted;
      return [
        ...unaccounted(record.log, evaluation, rulebookOf(license)),
        ...withoutRow(evaluation),
        ...(adds ? [] : [`the rows add up to ${sum}, entries to ${counted}`]),
      ];
    });
    reached.records += reach.records;
    reached.entries += reach.entries;
    expect(wrong).toEqual([]);
    const often = [...reach.reached].filter(([name, logs]) => name.endsWith(' lost') && logs >= reach.records / 20);
    expect(often.length).toBeGreaterThanOrEqual(CUTTING[license] ?? 0);
  });
  it('is said of logs in which minutes were lost', () => {
    tell('property 2 | conservation', reached, begun);
    expect(reached.losses).toBeGreaterThan(reached.records * 5);
  });
});

import { describe, expect, it } from '@jest/globals';
import { compareCounters } from '../rules/second-counter/compare-counters.ts';
import { SECOND_COUNTERS } from '../rules/second-counter/counters.ts';
import { count, evidence } from './evidence.ts';

const SEED = 1717;
/** Of each license, besides those of test/rules/second-counter/agreement.test.ts, which goes to ten thousand. */
const RECORDS = Number(process.env['RECORDS'] ?? 150) / Object.keys(SECOND_COUNTERS).length;

/** The worked cases are held by test/rules/rulebooks/cases.test.ts. */
describe('promise 17: two counters agree', () => {
  const sums = { records: 0, entries: 0, minutes: 0, disagreements: 0, setAside: 0, improvable: 0 };
  const begun = performance.now();
  it.each(Object.keys(SECOND_COUNTERS))('about %s', async (license) => {
    const { reach, disagreements, setAside, improvable } = await compareCounters(license, RECORDS, SEED);
    sums.records += reach.records;
    sums.entries += reach.entries;
    sums.disagreements += disagreements.length;
    sums.setAside += setAside;
    sums.improvable += improvable;
    expect(disagreements).toEqual([]);
  });
  it('over all of them', () => {
    const { records, entries, disagreements, setAside, improvable } = sums;
    evidence(
      17,
      'two counters agree',
      `${Object.keys(SECOND_COUNTERS).length} licenses, ${count(records)} records, ${count(entries)} entries, ` +
        `${disagreements} disagreements, ${setAside} rows set aside by open questions, ${improvable} choices of seven days that could be better`,
      SEED,
      begun,
    );
    expect(records).toBeGreaterThanOrEqual(RECORDS);
  });
});

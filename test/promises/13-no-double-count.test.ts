import { describe, expect, it } from '@jest/globals';
import { readRecord } from '../../rules/evaluate/read-record.ts';
import { countedOf, differ, figuresOf } from '../rules/properties/figures.ts';
import { LICENSES, evaluate, findCounterexample } from '../rules/properties/try-everywhere.ts';
import { count, evidence } from './evidence.ts';

const SEED = 13;
const DAY = 1440;

/**
 * A log has days and minutes and no clock times, so that two sessions of a day cannot be seen to overlap. What can be
 * seen is refused: one entry twice, and a day longer than a day. The rest of the promise is that order never matters.
 */
describe('promise 13: nothing counts twice', () => {
  const sums = { records: 0, entries: 0, reordered: 0, twice: 0, long: 0 };
  const begun = performance.now();
  it.each(LICENSES)('in %s', async (license) => {
    const wrong = await findCounterexample(license, { seed: SEED }, async ({ record, asOf }) => {
      const { log } = record;
      const [first] = log;
      if (first === undefined) return [];
      const straight = await evaluate(license, record, asOf);
      const turned = await evaluate(license, { ...record, log: [...log].reverse() }, asOf);
      const changed = [
        ...differ(figuresOf(straight), figuresOf(turned)),
        ...differ(countedOf(straight), countedOf(turned)),
      ];
      const twice = readRecord({ ...record, log: [...log, first] });
      const rest = DAY - log.reduce((sum, { on, minutes }) => (on === first.on ? sum + minutes : sum), 0);
      const long = readRecord({ ...record, log: [...log, { ...first, id: 'beside', minutes: rest + 1 }] });
      const full =
        rest < 1
          ? readRecord(record)
          : readRecord({ ...record, log: [...log, { ...first, id: 'beside', minutes: rest }] });
      sums.records += 1;
      sums.entries += log.length;
      sums.reordered += changed.length;
      sums.twice += twice.ok ? 1 : 0;
      sums.long += long.ok ? 1 : 0;
      return [
        ...changed,
        ...(twice.ok ? [`${first.id} is taken twice`] : []),
        ...(long.ok ? [`${first.on} may have more than 24 hours`] : []),
        ...(full.ok ? [] : [`${first.on} may not have 24 hours`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
  it('is said of all records', () => {
    const { records, entries, reordered, twice, long } = sums;
    evidence(
      13,
      'no double count',
      `${LICENSES.length} licenses, ${count(records)} records, ${count(entries)} entries: ${reordered} figures changed by ` +
        `order, ${twice} entries taken twice, ${long} days over 24 hours taken`,
      SEED,
      begun,
    );
    expect(records).toBeGreaterThanOrEqual(LICENSES.length);
  });
});

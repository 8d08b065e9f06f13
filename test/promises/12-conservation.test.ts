import { describe, expect, it } from '@jest/globals';
import { rulebookOf } from '../rules/generators/rulebook-of.ts';
import { LICENSES, evaluate, findCounterexample } from '../rules/properties/try-everywhere.ts';
import { unaccounted, withoutRow } from '../rules/properties/unaccounted.ts';
import { count, evidence } from './evidence.ts';

const SEED = 12;
/** Records of each license: more where there are few licenses. */
const RECORDS = Math.max(4, Math.round(300 / LICENSES.length));

describe('promise 12: every logged minute is counted or lost, and every lost one names its rule and citation', () => {
  const sums = { records: 0, entries: 0, minutes: 0, lost: 0, unaccounted: 0, withoutRow: 0 };
  const begun = performance.now();
  it.each(LICENSES)('in %s', async (license) => {
    const choosing = { seed: SEED, records: RECORDS };
    const wrong = await findCounterexample(license, choosing, async ({ record, asOf }) => {
      const evaluation = await evaluate(license, record, asOf);
      const open = unaccounted(record.log, evaluation, rulebookOf(license));
      sums.records += 1;
      sums.entries += record.log.length;
      sums.minutes += record.log.reduce((all, { minutes }) => all + minutes, 0);
      sums.lost += evaluation.ledger.reduce((all, { minutes, counted }) => all + minutes - counted, 0);
      sums.unaccounted += open.length;
      sums.withoutRow += withoutRow(evaluation).length;
      return [...open, ...withoutRow(evaluation)];
    });
    expect(wrong).toEqual([]);
  });
  it('is said of minutes that counted and of minutes that were lost', () => {
    const { records, entries, minutes, lost } = sums;
    evidence(
      12,
      'conservation',
      `${LICENSES.length} licenses, ${count(records)} records, ${count(entries)} entries, ${count(minutes)} minutes, ` +
        `${count(lost)} lost with rule and citation, ${sums.unaccounted} unaccounted, ` +
        `${sums.withoutRow} losses naming a row that was left out`,
      SEED,
      begun,
    );
    expect(lost).toBeGreaterThan(minutes / 20);
    expect(minutes - lost).toBeGreaterThan(minutes / 20);
  });
});

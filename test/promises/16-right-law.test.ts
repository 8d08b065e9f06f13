import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { evaluateRecord } from '../../rules/evaluate/evaluate-record.ts';
import { assembleRulebook } from '../../rules/rulebooks/assemble-rulebook.ts';
import { loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { type Rulebook } from '../../rules/rulebooks/rulebook.ts';
import { addDays, plainDate } from '../../rules/vocabulary/plain-date.ts';
import { rulebookOf } from '../rules/generators/rulebook-of.ts';
import { LICENSES, findCounterexample } from '../rules/properties/try-everywhere.ts';
import { count, evidence } from './evidence.ts';

const SEED = 16;
/** After every date of the records: what is decided before it must not change. */
const CHANGE = plainDate('2090-01-01');
/** Within the records: what is decided after it must change somewhere, or the check would prove nothing. */
const EARLY = plainDate('2018-01-01');

describe('promise 16: the law of the day decides', () => {
  const sums = { records: 0, values: 0, changed: 0, recomputed: 0, moved: 0 };
  const begun = performance.now();
  it.each(LICENSES)(
    'for %s: a later value changes nothing decided before it, and a decision recomputes to the byte',
    async (license) => {
      const rulebook = rulebookOf(license);
      const later = withLaterValues(rulebook, CHANGE);
      const early = withLaterValues(rulebook, EARLY);
      const again = loadRulebook(license);
      expect([rulebook.sha256, again.sha256]).toEqual([hashOf(rulebook), rulebook.sha256]);
      expect(later.sha256).not.toBe(rulebook.sha256);
      sums.values += Object.keys(rulebook.parameters).length;
      const wrong = await findCounterexample(license, { seed: SEED }, async (given) => {
        const { record, asOf } = given;
        const decide = async (by: Rulebook) => evaluateRecord({ rulebook: by, record, asOf });
        const decision = await decide(rulebook);
        const bytes = JSON.stringify(decision);
        const under = await decide(later);
        const recomputed = JSON.stringify(await decide(again));
        const same = JSON.stringify({ ...under, rulebook: decision.rulebook }) === bytes;
        sums.records += 1;
        sums.changed += same ? 0 : 1;
        sums.recomputed += recomputed === bytes ? 1 : 0;
        sums.moved += JSON.stringify({ ...(await decide(early)), rulebook: decision.rulebook }) === bytes ? 0 : 1;
        return [
          ...(same ? [] : [`a value from ${CHANGE} on changes a decision of ${asOf}`]),
          ...(recomputed === bytes ? [] : ['the decision does not recompute to the byte']),
          ...(decision.rulebook.sha256 === hashOf(rulebook)
            ? []
            : ['the decision does not store the hash of its rules']),
        ];
      });
      expect(wrong).toEqual([]);
    },
  );
  it('is said of values that do change decisions from their day on', () => {
    const { records, values, changed, recomputed, moved } = sums;
    evidence(
      16,
      'right law for the day',
      `${LICENSES.length} licenses, ${count(values)} values changed from ${CHANGE} on, ${count(records)} decisions before: ` +
        `${changed} changed, ${count(recomputed)} recomputed to the byte with their stored hash; ` +
        `the same changes from ${EARLY} on move ${count(moved)}`,
      SEED,
      begun,
    );
    expect(moved).toBeGreaterThan(records / 2);
  });
});

/** A rulebook with another value for every number, from a day on; before it the old ones stay. */
function withLaterValues({ sha256: _, ...parts }: Rulebook, from: typeof CHANGE): Rulebook {
  const parameters = Object.entries(parts.parameters).map(([name, parameter]) => {
    const last = parameter.values.at(-1);
    if (last === undefined || (last.from ?? from) > from || typeof last.value !== 'number') return [name, parameter];
    const ended = { ...last, until: addDays(from, -1) };
    const other = { ...last, from, value: parameter.unit === 'share' ? last.value / 2 : last.value * 2 + 1 };
    return [name, { ...parameter, values: [...parameter.values.slice(0, -1), ended, other] }];
  });
  return assembleRulebook({ ...parts, parameters: Object.fromEntries(parameters) });
}

/** The hash as anybody can compute it: SHA-256 over the canonical JSON of the four parts and the order of the categories. */
function hashOf({ sha256: _, ...parts }: Rulebook): string {
  return createHash('sha256')
    .update(
      String(canonicalize(JSON.parse(JSON.stringify({ ...parts, order: Object.keys(parts.counting.categories) })))),
    )
    .digest('hex');
}

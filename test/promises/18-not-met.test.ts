import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createEngine, runEngine } from '../../rules/engine/judge-requirements.ts';
import { type Facts, UNKNOWN } from '../../rules/engine/unknown.ts';
import { evaluateRecord } from '../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../rules/evaluate/read-record.ts';
import { listRulebooks, loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import type { Condition } from '../../rules/rulebooks/schema/condition-schema.ts';
import type { Requirement } from '../../rules/rulebooks/schema/requirement-schema.ts';
import { addYears, dateAt, plainDate } from '../../rules/vocabulary/plain-date.ts';
import { count, evidence } from './evidence.ts';
import { placesOf, spoiledOf, valueAt, withAt } from './not-met/spoil.ts';

const TITLE = 'not met is never an accident';
const LICENSES = listRulebooks();
const RECORD = new URL('../rules/records/ca-lmft-cap-overrun.record.json', import.meta.url);

describe('promise 18: not met is never an accident', () => {
  const begun = performance.now();
  const sums = {
    rules: 0,
    places: 0,
    tried: 0,
    errors: 0,
    unknown: 0,
    decided: 0,
    answers: 0,
    records: 0,
    old: 0,
    dated: 0,
  };

  it('each place of each rule that is missing or of the wrong kind is an error or unknown', async () => {
    const accidents: string[] = [];
    for (const license of LICENSES)
      for (const row of loadRulebook(license).requirements) accidents.push(...(await spoilRule(license, row)));
    expect(accidents).toEqual([]);
    expect(sums.errors + sums.unknown).toBeGreaterThan(sums.tried * 0.9);
  }, 300_000);

  it('no answer of the wrong kind meets a requirement', async () => {
    const record = { ...sample(), log: sample().log.slice(0, 20) };
    const accidents: string[] = [];
    for (const license of LICENSES) {
      const rulebook = loadRulebook(license);
      const asked = rulebook.requirements.filter(({ answer }) => answer !== undefined);
      const bare = await evaluateRecord({ rulebook, record, asOf: plainDate('2026-11-23') });
      for (const wrong of ['yes', 'true', '3000', Number.NaN, Number.POSITIVE_INFINITY, -1, 0.0001]) {
        const answers = Object.fromEntries(asked.map(({ id }) => [id, wrong]));
        const { requirements } = await evaluateRecord({
          rulebook,
          record: { ...record, answers },
          asOf: plainDate('2026-11-23'),
        });
        for (const { id } of asked) {
          sums.answers += 1;
          const verdict = requirements.find((row) => row.id === id)?.verdict;
          const without = bare.requirements.find((row) => row.id === id)?.verdict;
          if (verdict === 'met' && without !== 'met') accidents.push(`${license} ${id} answered ${String(wrong)}`);
        }
      }
    }
    expect(accidents).toEqual([]);
  }, 300_000);

  it('a record with a value of the wrong kind anywhere is refused before it is counted', () => {
    const record = { ...sample(), log: sample().log.slice(0, 2) };
    expect(readRecord(record).ok).toBe(true);
    const taken: string[] = [];
    for (const place of placesOf(record)) {
      for (const [name, spoil] of spoiledOf(valueAt(record, place))) {
        sums.records += 1;
        if (readRecord(withAt(record, place, spoil)).ok) taken.push(`${place.join('.')} ${name}`);
      }
    }
    expect(taken).toEqual([]);
  });

  it('every rulebook says where it was read, from when it stands, and when it was last looked at', () => {
    const today = dateAt(new Date().toISOString(), 'UTC');
    const old: string[] = [];
    for (const license of LICENSES) {
      const { identity, requirements } = loadRulebook(license);
      expect([license, identity.sources.some(({ url }) => url !== null && URL.canParse(url))]).toEqual([license, true]);
      expect([license, identity.readOn <= today]).toEqual([license, true]);
      if (identity.readOn < addYears(today, -1)) old.push(license);
      // A first day that nobody found out is said in words; it is not made up.
      const { from, note } = identity.appliesTo;
      if (from !== undefined) sums.dated += 1;
      expect([license, from !== undefined || /not established/.test(note)]).toEqual([license, true]);
      // What was read in a text of the law or on a page of the board says where.
      for (const { id, citation, sourceUrl, confidence } of requirements.filter(isRead))
        expect([license, id, confidence, (citation ?? sourceUrl) !== null]).toEqual([license, id, confidence, true]);
    }
    sums.old = old.length;
    if (old.length > 0)
      process.stderr.write(
        `WARNING: last looked at more than a year ago: ${old.join(', ')}. Read their sources again.\n`,
      );
    const found =
      `${count(LICENSES.length)} rulebooks, ${count(sums.rules)} rules, ${count(sums.places)} places of facts: ${count(sums.tried)} spoiled facts gave ` +
      `${count(sums.errors)} errors and ${count(sums.unknown)} unknown, ${count(sums.decided)} were decided by another alternative of the rule, 0 met by accident; ` +
      `${count(sums.answers)} wrong answers met nothing; ${count(sums.records)} spoiled records refused; each rulebook has its sources and the day it was last ` +
      `looked at, ${count(sums.dated)} the day from which it stands and the others say that it was not established; ${count(sums.old)} are older than a year`;
    evidence(18, TITLE, found, null, begun);
  });

  /** Takes facts that meet the rule, and spoils one after the other. */
  async function spoilRule(license: string, row: Requirement): Promise<string[]> {
    if (row.conditions === undefined) return [];
    const engine = createEngine([row]);
    const good = meetingFacts(row.conditions);
    if ((await runEngine(engine, good)).get(row.id) !== 'met') return [`${license} ${row.id} cannot be met`];
    sums.rules += 1;
    const accidents: string[] = [];
    for (const fact of engine.needs) {
      sums.places += 1;
      const unknown = (await runEngine(engine, { ...good, [fact]: UNKNOWN })).get(row.id);
      const others = [
        ['missing', undefined],
        ['unknown', UNKNOWN],
        ['of another kind', otherKind(good[fact])],
      ] as const;
      for (const [name, spoil] of [...spoiledOf(good[fact]), ...others]) {
        const verdict = await verdictOf(engine, row.id, spoiled(good, fact, spoil));
        sums.tried += 1;
        if (verdict === 'error') sums.errors += 1;
        else if (verdict === 'unknown') sums.unknown += 1;
        // One alternative is enough: what another one says is not asked.
        else if (verdict === 'met' && unknown === 'met') sums.decided += 1;
        else accidents.push(`${license} ${row.id}: ${fact} ${name} is ${verdict}`);
      }
    }
    return accidents;
  }
});

function isRead({ confidence }: Requirement): boolean {
  return confidence === 'statute' || confidence === 'board';
}

function sample() {
  const read = readRecord(JSON.parse(readFileSync(RECORD, 'utf8')));
  if (!read.ok) throw new Error('The sample record cannot be read.');
  return read.record;
}

/** Left out where it is undefined, as a fact is that nobody collected. */
function spoiled(good: Facts, fact: string, value: unknown): Facts {
  const { [fact]: _, ...others } = good;
  return (value === undefined ? others : { ...others, [fact]: value }) as Facts;
}

async function verdictOf(engine: ReturnType<typeof createEngine>, id: string, facts: Facts): Promise<string> {
  return runEngine(engine, facts).then(
    (verdicts) => verdicts.get(id) ?? 'none',
    () => 'error',
  );
}

/** A number where a word is meant, and a word where a number is. */
function otherKind(value: Facts[string] | undefined): unknown {
  return typeof value === 'number' ? 'yes' : 7;
}

/** Facts of the right kind by which every comparison of a rule holds: equal numbers, equal words. */
function meetingFacts(condition: Condition): Facts {
  if ('all' in condition) return Object.assign({}, ...condition.all.map(meetingFacts)) as Facts;
  if ('any' in condition) return Object.assign({}, ...condition.any.map(meetingFacts)) as Facts;
  const isNumber = condition.operator === 'atLeast' || condition.operator === 'atMost';
  if (isNumber) return { [condition.fact]: 1000, [condition.value.fact]: 1000 };
  return { [condition.fact]: 'yes', [condition.value.fact]: condition.operator === 'isOneOf' ? ['yes'] : 'yes' };
}

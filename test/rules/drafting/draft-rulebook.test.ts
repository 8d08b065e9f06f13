import { describe, expect, it } from '@jest/globals';
import { buildCaseRecord } from '../../../rules/cases/build-record.ts';
import { compareCase } from '../../../rules/cases/compare-case.ts';
import { outcomeOf } from '../../../rules/cases/outcome.ts';
import { type DraftCase, draftEverythingDone, draftOneShort } from '../../../rules/drafting/draft-cases.ts';
import { type RulebookDraft, draftRulebook } from '../../../rules/drafting/draft-rulebook.ts';
import { type FactsFile } from '../../../rules/drafting/facts.ts';
import { draftStandardFacts } from '../../../rules/drafting/standard-facts.ts';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { assembleRulebook } from '../../../rules/rulebooks/assemble-rulebook.ts';
import { caseSchema } from '../../../rules/rulebooks/schema/case-schema.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { DIRECT_ONLY, PLAIN, TWO_PATHS } from './support/made-up-facts.ts';

const FACTS: [string, FactsFile][] = [
  ['a plain license', PLAIN],
  ['direct hours only', DIRECT_ONLY],
  ['two paths', TWO_PATHS],
];

const assemble = ({ identity, parameters, counting, requirements }: RulebookDraft) =>
  assembleRulebook({ identity, parameters, counting, requirements });

async function differences(draft: RulebookDraft, written: DraftCase): Promise<string[]> {
  const worked = caseSchema.parse(written);
  const read = readRecord(buildCaseRecord(draftStandardFacts(draft), worked));
  if (!read.ok) return read.problems.map(({ path, expected }) => `${path}: ${expected}`);
  const evaluation = await evaluateRecord({
    rulebook: assemble(draft),
    record: read.record,
    asOf: plainDate(worked.asOf),
  });
  return compareCase(worked.expect, outcomeOf(evaluation));
}

const rowOf = (draft: RulebookDraft, id: string) => draft.requirements.find((row) => row.id === id);
const stepOf = (draft: RulebookDraft, id: string) => draft.counting.steps.find((step) => step.id === id);

describe.each(FACTS)('a draft of %s', (_, facts) => {
  const draft = draftRulebook(facts);
  it('is a rulebook as it stands', () => {
    expect(() => assemble(draft)).not.toThrow();
  });
  it('has a row for every fact, in the same order', () => {
    expect(draft.requirements.map(({ id }) => id)).toEqual(facts.requirements.map(({ id }) => id));
  });
  it('leaves no row met of itself: each has conditions or says why it does not bind', () => {
    for (const row of draft.requirements) expect(row.conditions ?? row.notBinding ?? row.superseded).toBeDefined();
  });
  it('has a case in which everything is done, as the evaluation finds too', async () => {
    expect(await differences(draft, draftEverythingDone(draft))).toEqual([]);
  });
  it('has a case that is short, as the evaluation finds too', async () => {
    expect(await differences(draft, draftOneShort(draft))).toEqual([]);
  });
});

describe('a draft', () => {
  const plain = draftRulebook(PLAIN);
  const direct = draftRulebook(DIRECT_ONLY);
  it('cuts in the order of the phases', () => {
    expect(plain.counting.steps.map(({ id }) => id)).toEqual([
      'unsigned',
      'after-application',
      'after-as-of',
      'before-degree',
      'registered',
      'plan',
      'supervisor',
      'telephone',
      'group-cap',
    ]);
  });
  it('books unsigned hours under the log, and hours under nobody qualified under the supervisor', () => {
    expect(stepOf(plain, 'unsigned')?.requirement).toBe('log');
    expect(stepOf(plain, 'supervisor')).toMatchObject({ requirement: 'supervisor', licensed: { years: 'supervisor' } });
  });
  it('works out the hours of work for one hour of supervision', () => {
    expect(plain.parameters['ratio-per-hours']?.values[0]?.value).toBe(20);
  });
  it('keeps the number of before under the date on which it changed', () => {
    expect(direct.parameters['total-hours']?.values).toMatchObject([
      { until: '2020-06-30', value: 1500 },
      { from: '2020-07-01', value: 1000 },
    ]);
  });
  it('counts nothing but direct work where the total is direct', () => {
    expect(Object.keys(direct.counting.categories)).not.toContain('total');
    expect(direct.counting.uncounted.flatMap(({ activities }) => activities)).toContain('documentation');
  });
  it('lets nothing from memory cut hours', () => {
    expect(stepOf(direct, 'group-cap')).toBeUndefined();
    expect(rowOf(direct, 'group-cap')?.conditions).toBeDefined();
  });
  it('asks for no registration where there is none to hold', () => {
    expect(direct.counting.steps.some(({ kind }) => kind === 'registration-gate')).toBe(false);
  });
  it('leaves history out and asks what no log shows', () => {
    expect(rowOf(direct, 'old-rule')?.superseded).toBeDefined();
    expect(rowOf(draftRulebook(TWO_PATHS), 'populations')).toMatchObject({
      answer: 'at-least',
      parameter: 'populations',
    });
  });
  it('opens the paths that the facts name', () => {
    const { identity, requirements } = draftRulebook(TWO_PATHS);
    expect(identity.paths?.map(({ id }) => id)).toEqual(['hours', 'years']);
    expect(requirements.map(({ path }) => path).slice(0, 2)).toEqual(['hours', 'years']);
  });
  it('does not take supervision for experience unless the facts say so', () => {
    const inside = draftRulebook({
      ...PLAIN,
      requirements: PLAIN.requirements.map((one) =>
        one.id === 'supervision-hours' ? { ...one, insideTotal: true } : one,
      ),
    });
    expect(plain.counting.categories['supervision']?.within).toBeUndefined();
    expect(inside.counting.categories['supervision']?.within).toBe('total');
  });
});

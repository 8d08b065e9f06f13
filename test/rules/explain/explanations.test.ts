import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { joinClauses } from '../../../rules/explain/join-clauses.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { type Weekly } from '../support/build-record.ts';
import { evaluateBlocks, evaluateJson, rowOf } from '../support/evaluate-blocks.ts';

/** Full stops that end no sentence. */
const ABBREVIATIONS = /\b(Dr|Mr|Ms|Mrs|St|No|Cal|Prof|Fla|Tex|Admin|Stat|Bus|rev)\.(?= )/g;

/** A full stop or question mark, perhaps quoted, a space and a capital letter: a second sentence begins. */
const BREAK = /[.?!]["')]* ["'(]?[A-Z]/;

const RECORDS: Readonly<Record<string, string>> = {
  'CA-LMFT': 'ca-lmft-cap-overrun',
  'FL-LMHC': 'fl-lmhc-96-weeks',
  'AZ-LCSW': 'az-lcsw-nested-cap',
  'TX-LMFT': 'tx-lmft-technology',
};
const readRecord = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../records/${name}.record.json`, import.meta.url), 'utf8')) as object;

const usual: Weekly[] = [
  { on: 'mon', activity: 'counseling-individual', hours: 5 },
  { on: 'tue', activity: 'supervision-individual', hours: 1, medium: 'audio' },
  { on: 'wed', activity: 'supervision-group', hours: 3, people: 9 },
  { on: 'thu', activity: 'documentation', hours: 20, signed: false },
];
const blocks = [
  { from: '2019-09-02', weeks: 3, each: usual },
  { from: '2021-01-04', weeks: 6, each: usual },
  { from: '2021-06-07', weeks: 2, each: usual.slice(0, 1) },
];
const unsure = (state: string) => ({
  supervisors: [
    { id: 'sup', name: 'Dr. Reyes', licenses: [{ jurisdiction: state, license: 'Fellow', issuedOn: '2010-01-15' }] },
    { id: 'two', name: 'Dr. Stone', licenses: [{ jurisdiction: state, license: 'Elder', issuedOn: '2010-01-15' }] },
  ],
  registrations: [{ jurisdiction: state, credential: 'Permit X', issuedOn: '2019-07-01' }],
  person: { id: 'p' },
  agreements: undefined,
});

function expectOneSentenceEach({ requirements }: Evaluation): void {
  for (const { id, explanation } of requirements) {
    const plain = explanation.replaceAll(ABBREVIATIONS, '$1');
    expect([id, explanation, BREAK.test(plain)]).toEqual([id, explanation, false]);
    expect(explanation).toMatch(/[.?]$/);
    expect(explanation).not.toMatch(/[.?];|\.\.|; ;|undefined/);
  }
}

describe.each(['CA-LMFT', 'FL-LMHC', 'AZ-LCSW', 'TX-LMFT', 'TX-LPC'])('every explanation of %s', (license) => {
  const state = license.slice(0, 2);
  it('is one sentence on a whole record', async () => {
    const name = RECORDS[license];
    const evaluation = await (name === undefined
      ? evaluateBlocks(license, blocks)
      : evaluateJson(license, readRecord(name), '2026-11-23'));
    expectOneSentenceEach(evaluation);
  });
  it('is one sentence where hours are lost, facts are missing, and rows are answered', async () => {
    expectOneSentenceEach(await evaluateBlocks(license, blocks));
    expectOneSentenceEach(await evaluateBlocks(license, blocks, unsure(state)));
    for (const answer of [true, false, 6, 'maybe']) {
      const answers = Object.fromEntries(loadRulebook(license).requirements.map(({ id }) => [id, answer]));
      expectOneSentenceEach(await evaluateBlocks(license, blocks, { ...unsure(state), answers }));
    }
    expectOneSentenceEach(await evaluateBlocks(license, [], { registrations: [] }));
  });
});

describe('an explanation', () => {
  it('says in one sentence what counts and what is cut', async () => {
    const evaluation = await evaluateJson('CA-LMFT', readRecord('ca-lmft-cap-overrun'), '2026-11-23');
    expect(rowOf(evaluation, 'nonclinical-max').explanation).toBe(
      'Non-clinical practice: 1,250 of at most 1,250 hours; 160 more do not count because of it.',
    );
  });
  it('asks last, and writes small what no longer begins a sentence', () => {
    expect(joinClauses(['Is it so?', 'One thing.', undefined, 'The other.', '', 'Does it stay?'])).toBe(
      'One thing; the other; is it so; does it stay?',
    );
    expect(joinClauses(['Dr. Reyes is short.', 'Second Clinic too.'])).toBe('Dr. Reyes is short; Second Clinic too.');
    expect(joinClauses([])).toBe('');
  });
});

import { describe, expect, it } from '@jest/globals';
import { buildCaseRecord } from '../../../rules/cases/build-record.ts';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { mergeVersions } from '../../../rules/evaluate/merge-versions.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { type Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { type Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { aCase } from '../checking/tiny-rulebook.ts';
import { tinyVersions } from '../checking/tiny-versions.ts';

/** By the day of the degree, which the record below does not say. */
const byDegree = tinyVersions((identity) => {
  identity['appliesTo'] = { by: 'degree', from: '2020-01-01', note: 'From 2020 on.' };
});

async function evaluate(rulebook: Rulebook, hours: number, degree?: string): Promise<Evaluation> {
  const entries = [
    { on: '2024-01-01', activity: 'crisis', hours },
    { on: '2024-01-08', activity: 'crisis', hours: 4 },
    { on: '2024-01-15', activity: 'crisis', hours: 4 },
  ];
  const facts = degree === undefined ? {} : { person: { id: 'p', degree: { awardedOn: degree, level: 'master' } } };
  const { standard, worked } = aCase('x', { entries, facts, answers: { form: true }, expect: { verdict: 'met' } });
  const read = readRecord(buildCaseRecord(standard, worked));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return evaluateRecord({ rulebook, record: read.record, asOf: plainDate('2024-06-03') });
}
const rowsOf = (evaluation: Evaluation) => new Map(evaluation.requirements.map((row) => [row.id, row]));

describe('a record under versions of which nobody knows which is its own', () => {
  it('is evaluated by the one that its date picks, once that is known', async () => {
    const [former, present] = [await evaluate(byDegree, 5, '2019-12-31'), await evaluate(byDegree, 5, '2020-01-01')];
    expect([former.rulebook.version, present.rulebook.version]).toEqual(['before-2020', '1']);
    expect(rowsOf(former).get('total-hours')?.counted).toBe(13);
    expect(rowsOf(present).get('total-hours')?.counted).toBe(12);
    expect(former.rulebook.sha256).toBe(byDegree.sha256);
  });
  it('keeps what all versions agree on, and leaves open what they do not', async () => {
    const rows = rowsOf(await evaluate(byDegree, 4));
    expect(rows.get('total-hours')).toMatchObject({ verdict: 'met', counted: 12, required: 10 });
    expect(rows.get('form')?.verdict).toBe('met');
    expect(rows.get('letter')).toMatchObject({ verdict: 'unknown', binding: true });
    expect(rows.get('letter')?.explanation).toMatch(
      /^It depends on the day the degree was awarded, which the record does not say: by version before-2020 it is unknown.*by version 1 nothing is asked/,
    );
  });
  it('shows no figure on which they do not agree, and a verdict on which they do', async () => {
    const row = rowsOf(await evaluate(byDegree, 5)).get('total-hours');
    expect(row).toMatchObject({ verdict: 'met', counted: null, required: 10 });
  });
  it('is unknown in a row, and as a whole, where one version says met and another unmet', async () => {
    const strict = tinyVersions((identity) => {
      const versions = [
        { id: 'before-2020', until: '2019-12-31', citation: 'x', changes: [{ change: 'take-out-step', step: 'four' }] },
      ];
      Object.assign(identity, { appliesTo: { by: 'degree', from: '2020-01-01', note: '' }, versions });
    });
    const entries = [{ on: '2024-01-01', activity: 'crisis', hours: 10 }];
    const { standard, worked } = aCase('x', { entries, answers: { form: true }, expect: { verdict: 'met' } });
    const read = readRecord(buildCaseRecord(standard, worked));
    if (!read.ok) throw new Error('The record is not well formed');
    const evaluation = await evaluateRecord({ rulebook: strict, record: read.record, asOf: plainDate('2024-06-03') });
    expect(rowsOf(evaluation).get('total-hours')?.verdict).toBe('unknown');
    expect(evaluation.verdict).toBe('unknown');
  });
  it('names the versions, the date that decides and the rows, and accounts for every minute', async () => {
    const evaluation = await evaluate(byDegree, 5);
    expect(evaluation.rulebook.version).toBe('before-2020 or 1');
    expect(evaluation.notes?.[0]).toBe(
      'The record does not say the day the degree was awarded, which decides between the versions before-2020 and 1 of these rules. They do not agree in total-hours, week-cap, letter. The hours are listed as version 1 counts them.',
    );
    for (const { minutes, counted, lost } of evaluation.ledger)
      expect(minutes).toBe(counted + lost.reduce((sum, one) => sum + one.minutes, 0));
  });
  it('with paths keeps the way and the verdict of each on which they agree', async () => {
    const base = await evaluate(byDegree, 5, '2020-01-01');
    const path = (id: string, verdict: 'met' | 'unmet') => ({ id, label: id, open: true, verdict });
    const [a, b] = [
      { ...base, path: 'one', paths: [path('one', 'met'), path('two', 'unmet')] },
      { ...base, path: 'one', paths: [path('one', 'met'), path('two', 'met')] },
    ];
    const merged = mergeVersions(byDegree.identity, [a, b]);
    expect([merged.path, merged.paths?.map(({ verdict }) => verdict)]).toEqual(['one', ['met', 'unknown']]);
    expect(mergeVersions(byDegree.identity, [a, { ...b, path: 'two' }]).path).toBeUndefined();
    expect(() => mergeVersions(byDegree.identity, [])).toThrow('under no version');
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Whole } from '../../../rules/evaluate/choose-path.ts';
import { type JudgedRow } from '../../../rules/evaluate/judged-row.ts';
import { writeEvaluation } from '../../../rules/evaluate/write-evaluation.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { aRequirement, aSheet } from '../counting/a-rulebook.ts';

const judged = (row: Partial<Requirement>, more: Partial<JudgedRow> = {}): JudgedRow => ({
  row: aRequirement({ id: 'total', label: 'Hours', ...row }),
  would: 'unmet',
  verdict: 'unmet',
  required: 100,
  counted: 75,
  short: 25,
  remark: undefined,
  questions: [],
  answer: undefined,
  isAnswered: false,
  lostMinutes: 0,
  isForOthers: false,
  ...more,
});
const alone: Whole = { verdict: 'unmet', path: null, paths: [] };
const write = (rows: JudgedRow[], whole = alone, pace: [string, number][] = []) =>
  writeEvaluation(aSheet({ asOf: '2025-06-01' }).context, rows, whole, [], new Map(pace));
const writeRow = (row: JudgedRow, whole = alone, pace: [string, number][] = []) =>
  write([row], whole, pace).requirements[0];

describe('an evaluation in its public format', () => {
  it('says which rules were applied to what on which day', () => {
    const ledger = [{ entry: 'a', minutes: 60, counted: 60, lost: [] }];
    const { context } = aSheet({ asOf: '2025-06-01', identity: { notes: ['A note.'] } });
    const evaluation = writeEvaluation(context, [], alone, ledger, new Map());
    expect(evaluation).toEqual({
      format: 'evaluation/1',
      license: 'XX-TEST',
      rulebook: { version: '1', sha256: 'abc' },
      asOf: '2025-06-01',
      verdict: 'unmet',
      headline: 'total',
      requirements: [],
      ledger,
      notes: [expect.stringContaining('No application'), 'A note.'],
    });
  });
  it('names the path taken and all others where there are several', () => {
    const paths = [{ id: 'short', label: 'Short', open: true, verdict: 'unmet' }] as const;
    expect(write([], { verdict: 'unmet', path: 'short', paths })).toMatchObject({ path: 'short', paths });
  });
});

describe('a row', () => {
  it('has the numbers, the source and the sentence of its requirement', () => {
    expect(
      writeRow(judged({ citation: 'Section 1', confidence: 'board', sourceUrl: 'https://law.example/1' })),
    ).toEqual({
      id: 'total',
      verdict: 'unmet',
      binding: true,
      required: 100,
      counted: 75,
      short: 25,
      citation: 'Section 1',
      confidence: 'board',
      explanation: 'Hours: 75 of 100 ; 25 to go.',
      label: 'Hours',
      kind: 'floor',
      sourceUrl: 'https://law.example/1',
    });
  });
  it('has its unit, its place, its noun and its number of law where it has them', () => {
    const own = { unit: 'hours', within: 'all', noun: 'hours', parameter: 'hours' } as const;
    expect(writeRow(judged(own))).toMatchObject(own);
  });
  it('has the present pace where it is a floor of a sum, in its own unit', () => {
    const pace: [string, number][] = [['work', 90]];
    expect(writeRow(judged({ unit: 'hours', counts: 'work' }), alone, pace)?.perWeek).toBe(1.5);
    expect(writeRow(judged({ counts: 'work' }), alone, pace)?.perWeek).toBe(90);
    const without = [judged({ counts: 'other' }), judged({}), judged({ counts: 'work', kind: 'cap' })];
    for (const row of without) expect(writeRow(row, alone, pace)).not.toHaveProperty('perWeek');
  });
});

describe('a row of a path not taken', () => {
  const short: Whole = { verdict: 'unmet', path: 'short', paths: [] };
  const said = (row: JudgedRow) => {
    const written = writeRow(row, short);
    return [written?.binding, written?.explanation.startsWith('A path not taken: Hours')];
  };
  it('does not bind, and says so', () => {
    expect(said(judged({ path: 'long' }))).toEqual([false, true]);
    expect(said(judged({}, { isForOthers: true }))).toEqual([false, true]);
  });
  it('is no row that binds, and none that binds nobody', () => {
    expect(said(judged({ path: 'short' }))).toEqual([true, false]);
    expect(said(judged({}))).toEqual([true, false]);
    expect(said(judged({ notBinding: 'Hours are advice.' }))).toEqual([false, false]);
    expect(said(judged({ path: 'long', notBinding: 'Hours are advice.' }))).toEqual([false, false]);
  });
});

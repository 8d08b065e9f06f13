import { describe, expect, it } from '@jest/globals';
import { takeWhole } from '../../../rules/counting/take-minutes.ts';
import { type Sheet } from '../../../rules/counting/sheet.ts';
import { UNKNOWN } from '../../../rules/engine/unknown.ts';
import { collectFacts } from '../../../rules/evaluate/collect-facts.ts';
import { type Condition } from '../../../rules/rulebooks/schema/condition-schema.ts';
import { type Given, type Line, aSheet } from '../counting/a-rulebook.ts';

const is = (fact: string): Condition => ({ fact, operator: 'isExactly', value: { fact: 'word.yes' } });
const asking = (...facts: string[]) => ({ id: 'row', conditions: { all: facts.map(is) } });
const work: Line[] = [['2021-01-04', 'documentation', 1]];
const supervision: Line[] = [['2021-01-04', 'supervision-group', 1]];

function facts(given: Given, change: (sheet: Sheet) => void = () => {}, measured: [string, number][] = []) {
  const { sheet, context } = aSheet(given);
  change(sheet);
  return collectFacts(sheet, context, new Map(measured.map(([name, value]) => [name, { value }])));
}
const ask = (sheet: Sheet) => sheet.questions.set('row', new Set(['When?']));

describe('the facts of one evaluation', () => {
  it('are measures, under their name and as what is owed', () => {
    const measures = { total: { kind: 'sum', category: 'work' }, other: { kind: 'sum', category: 'work' } } as const;
    expect(facts({ measures }, undefined, [['total', 60]])).toEqual({
      'word.yes': 'yes',
      total: 60,
      'owed.total': 60,
      other: UNKNOWN,
      'owed.other': UNKNOWN,
    });
  });
  it('are numbers of law', () => {
    expect(facts({ law: { hours: [10, 'hours'] } })['param.hours']).toBe(600);
  });
  it('are what conditions ask of rows, and nothing else', () => {
    expect(Object.keys(facts({ requirements: [asking('settled.row'), { id: 'other' }] }))).toEqual([
      'word.yes',
      'settled.row',
    ]);
    const all = [asking('settled.row', 'clear.row', 'shown.row', 'answer.row')];
    expect(Object.keys(facts({ requirements: all }))).toEqual([
      'word.yes',
      'settled.row',
      'clear.row',
      'shown.row',
      'answer.row',
    ]);
  });
  it('are answers that were asked for, whether or not a condition compares them', () => {
    const requirements = [{ id: 'row', answer: 'yes-or-no' as const }];
    const record = { answers: { row: false } };
    expect(facts({ requirements, record })['answer.row']).toBe('no');
    expect(facts({ requirements })['answer.row']).toBe(UNKNOWN);
  });
});

describe('whether a row is settled', () => {
  const requirements = [asking('settled.row')];
  const settled = (given: Given, change?: (sheet: Sheet) => void) =>
    facts({ requirements, ...given }, change)['settled.row'];
  it('is a yes as long as nothing is asked of it', () => {
    expect(settled({})).toBe('yes');
    expect(settled({}, (sheet) => sheet.questions.set('other', new Set(['When?'])))).toBe('yes');
  });
  it('is unknown while something is, until somebody says yes', () => {
    expect(settled({}, ask)).toBe(UNKNOWN);
    expect(settled({ record: { answers: { row: true } } }, ask)).toBe('yes');
    expect(settled({ record: { answers: { row: 1 } } }, ask)).toBe(UNKNOWN);
  });
});

describe('whether a row is clear', () => {
  const requirements = [asking('clear.row')];
  const clear = (given: Given, change?: (sheet: Sheet) => void) =>
    facts({ requirements, ...given }, change)['clear.row'];
  const takeAll = (sheet: Sheet) => {
    for (const entry of sheet.entries) takeWhole(sheet, entry, { step: 's', requirement: 'row', why: 'No.' });
  };
  it('is unknown where nothing counts, for then nothing has kept it either', () => {
    expect([clear({}), clear({ log: work }), clear({ log: work }, takeAll)]).toEqual([UNKNOWN, 'yes', UNKNOWN]);
  });
  it('is unknown while something is asked', () => {
    expect(clear({ log: work }, ask)).toBe(UNKNOWN);
  });
  const gate = (select?: { readonly supervision: boolean }, requirement = 'row') =>
    ({ id: 'gate', kind: 'supervisor-gate', requirement, why: 'No.', ...(select && { select }) }) as const;
  it('needs supervision where a gate speaks of supervision alone', () => {
    const steps = [gate({ supervision: true })];
    expect([clear({ log: work, steps }), clear({ log: supervision, steps })]).toEqual([UNKNOWN, 'yes']);
    expect(clear({ log: [...work, ...supervision], steps })).toBe('yes');
    expect(clear({ log: supervision, steps }, takeAll)).toBe(UNKNOWN);
    const other = [gate({ supervision: true }, 'other')];
    expect(clear({ log: work, steps: other })).toBe('yes');
  });
  it('needs anything where a gate speaks of work too', () => {
    expect(clear({ log: work, steps: [gate()] })).toBe('yes');
    expect(clear({ log: work, steps: [gate({ supervision: false })] })).toBe('yes');
    const unlike = { id: 'x', kind: 'exclude', requirement: 'row', why: 'No.', select: { supervision: true } } as const;
    expect(clear({ log: work, steps: [unlike] })).toBe('yes');
  });
});

describe('whether an exception is shown', () => {
  it('is a no until somebody says yes', () => {
    const shown = (answers: object) => facts({ requirements: [asking('shown.row')], record: { answers } })['shown.row'];
    expect([shown({}), shown({ row: true }), shown({ row: false }), shown({ row: 'yes' })]).toEqual([
      'no',
      'yes',
      'no',
      'no',
    ]);
  });
});

describe('the names of facts', () => {
  it('are written once for a rulebook', () => {
    const { sheet, context } = aSheet({ law: { hours: [10, 'hours'] } });
    expect(collectFacts(sheet, context, new Map())).toEqual(collectFacts(sheet, context, new Map()));
  });
});

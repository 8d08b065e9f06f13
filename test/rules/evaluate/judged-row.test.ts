import { describe, expect, it } from '@jest/globals';
import { type FactValue, UNKNOWN } from '../../../rules/engine/unknown.ts';
import { type JudgedWith, judgeRow } from '../../../rules/evaluate/judged-row.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { type Answer } from '../../../rules/vocabulary/experience-record.ts';
import { type Verdict } from '../../../rules/vocabulary/evaluation.ts';
import { type Given, aRequirement, aRulebook } from '../counting/a-rulebook.ts';

interface Case {
  readonly verdict?: Verdict;
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly remarks?: Readonly<Record<string, string>>;
  readonly questions?: readonly string[];
  readonly answer?: Answer;
  readonly lost?: number;
  readonly degreeLevel?: JudgedWith['degreeLevel'];
  readonly rulebook?: Given;
}

function judge(row: Partial<Requirement>, given: Case = {}) {
  const { verdict, facts = {}, remarks = {}, questions, answer, lost, degreeLevel = null, rulebook = {} } = given;
  return judgeRow(aRequirement({ id: 'row', ...row }), {
    rulebook: aRulebook({ law: { hours: [100, 'hours'], when: [1, 'date'] }, ...rulebook }),
    facts,
    verdicts: new Map(verdict === undefined ? [] : [['row', verdict]]),
    remarks: new Map(Object.entries(remarks)),
    questions: new Map(questions === undefined ? [] : [['row', new Set(questions)]]),
    answers: answer === undefined ? {} : { row: answer },
    lostMinutes: new Map(lost === undefined ? [] : [['row', lost]]),
    degreeLevel,
  });
}

describe('the verdict of a row', () => {
  it('is what its conditions say, and met where it has none', () => {
    for (const verdict of ['met', 'unmet', 'unknown'] as const) expect(judge({}, { verdict }).verdict).toBe(verdict);
    expect(judge({}).verdict).toBe('met');
  });
  it('is unknown where the rule is only remembered, unless it binds nobody', () => {
    expect(judge({ confidence: 'recall' }, { verdict: 'met' })).toMatchObject({ verdict: 'unknown', would: 'met' });
    expect(judge({ confidence: 'recall' }, { verdict: 'unmet' })).toMatchObject({ verdict: 'unknown', would: 'unmet' });
    expect(judge({ confidence: 'recall', notBinding: 'Advice.' }, { verdict: 'unmet' }).verdict).toBe('unmet');
    expect(judge({ confidence: 'secondary' }, { verdict: 'unmet' }).verdict).toBe('unmet');
  });
  it('is never met while a question is open', () => {
    const questions = ['When?'];
    expect(judge({}, { verdict: 'met', questions })).toMatchObject({ verdict: 'unknown', would: 'met', questions });
    expect(judge({}, { verdict: 'unmet', questions }).verdict).toBe('unmet');
    expect(judge({}, { verdict: 'met', questions, answer: false }).verdict).toBe('unknown');
  });
  it('is freed of its questions by a yes, and by nothing else', () => {
    expect(judge({}, { verdict: 'met', questions: ['When?'], answer: true })).toMatchObject({
      verdict: 'met',
      questions: [],
      answer: true,
    });
    expect(judge({}, { verdict: 'met', questions: ['When?'], answer: 1 }).verdict).toBe('unknown');
  });
});

describe('a plain no', () => {
  const no = (row: Partial<Requirement>, rulebook: Given = {}) =>
    judge(row, { verdict: 'met', answer: false, rulebook }).verdict;
  const ask = (requirement: string) =>
    ({ id: 'ask', kind: 'ask', requirement, why: 'No.', select: {}, question: 'Was it?' }) as const;
  const gate = (grace?: object) =>
    ({ id: 'gate', kind: 'registration-gate', requirement: 'row', why: 'No.', ...(grace && { grace }) }) as never;
  it('breaks a gate and no other row', () => {
    expect([no({ kind: 'gate' }), no({ kind: 'floor' })]).toEqual(['unmet', 'met']);
    expect(judge({ kind: 'gate' }, { verdict: 'met', answer: true }).verdict).toBe('met');
  });
  it('breaks no gate whose hours a step leaves out already', () => {
    expect(no({ kind: 'gate' }, { steps: [ask('row')] })).toBe('met');
    expect(no({ kind: 'gate' }, { steps: [ask('other')] })).toBe('unmet');
    expect(no({ kind: 'gate' }, { steps: [gate({ months: 'hours', question: 'Was it?' })] })).toBe('met');
    expect(no({ kind: 'gate' }, { steps: [gate()] })).toBe('unmet');
  });
});

describe('the numbers of a row', () => {
  const hours = { parameter: 'hours', counts: 'total' };
  const numbers = (row: Partial<Requirement>, given: Case) => {
    const { required, counted, short } = judge(row, given);
    return [required, counted, short];
  };
  const facts = { 'param.hours': 6000, total: 4500 };
  it('are in the unit of its number of law', () => {
    expect(numbers(hours, { verdict: 'unmet', facts })).toEqual([100, 75, 25]);
    expect(numbers(hours, { verdict: 'met', facts: { ...facts, total: 6600 } })).toEqual([100, 110, 0]);
    expect(numbers(hours, { verdict: 'unmet', facts: { ...facts, total: 6600 } })).toEqual([100, 110, 0]);
  });
  it('are in hours as long as the law says', () => {
    const source = { citation: null, confidence: 'statute', source: null } as const;
    const law: Given['law'] = {
      hours: { label: 'Hours', unit: 'hours', hourMinutes: 50, by: 'application', values: [{ value: 1, ...source }] },
    };
    expect(
      numbers(hours, { verdict: 'unmet', facts: { 'param.hours': 5000, total: 2500 }, rulebook: { law } }),
    ).toEqual([100, 50, 50]);
  });
  it('are in its own unit where it has no number of law', () => {
    expect(
      numbers({ unit: 'years', owed: 'need', counts: 'total' }, { verdict: 'unmet', facts: { need: 24, total: 18 } }),
    ).toEqual([2, 1.5, 0.5]);
    expect(numbers({ owed: 'need', counts: 'total' }, { verdict: 'unmet', facts: { need: 24, total: 18 } })).toEqual([
      24, 18, 6,
    ]);
  });
  it('ask for what is owed by what counts, where the row says so', () => {
    expect(numbers({ ...hours, owed: 'need' }, { verdict: 'unmet', facts: { ...facts, need: 5100 } })).toEqual([
      85, 75, 10,
    ]);
  });
  it('name nothing short where all is met, or where less is better', () => {
    expect(numbers(hours, { verdict: 'met', facts })).toEqual([100, 75, 0]);
    for (const kind of ['cap', 'deadline'] as const)
      expect(numbers({ ...hours, kind }, { verdict: 'unmet', facts })).toEqual([100, 75, null]);
  });
  it('are not known where a figure is not', () => {
    expect(numbers(hours, { verdict: 'unknown', facts: { ...facts, total: UNKNOWN } })).toEqual([100, null, null]);
    expect(numbers(hours, { verdict: 'unknown', facts: { ...facts, 'param.hours': UNKNOWN } })).toEqual([
      null,
      75,
      null,
    ]);
    expect(numbers(hours, { verdict: 'unknown', facts: { ...facts, total: 'yes' } })).toEqual([100, null, null]);
    expect(numbers({}, { verdict: 'met', facts })).toEqual([null, null, null]);
  });
  it('are not shown for dates', () => {
    expect(numbers({ parameter: 'when', counts: 'total' }, { facts: { 'param.when': 10, total: 4 } })).toEqual([
      null,
      null,
      0,
    ]);
  });
  it('count an answer that is a number, and make none up for a yes', () => {
    const asked = { parameter: 'hours', answer: 'at-least' } as const;
    const answered = { ...facts, 'answer.row': 4800 };
    expect(numbers(asked, { verdict: 'unmet', facts: answered, answer: 80 })).toEqual([100, 80, 20]);
    expect(numbers(asked, { verdict: 'met', facts: answered, answer: true })).toEqual([100, null, null]);
  });
});

describe('a remark', () => {
  const conditions = {
    all: [
      { fact: 'second', operator: 'atLeast', value: { fact: 'param.hours' } },
      { fact: 'answer.row', operator: 'isExactly', value: { fact: 'word.yes' } },
    ],
  } as Requirement['conditions'];
  const remarks = { first: 'First.', second: 'Second.', third: 'Third.', 'answer.row': 'Never.' };
  it('is made on the figure counted and on those the conditions name', () => {
    expect(judge({ counts: 'first', conditions }, { remarks }).remark).toBe('First; Second.');
    expect(judge({ conditions }, { remarks }).remark).toBe('Second.');
    expect(judge({ counts: 'first' }, { remarks }).remark).toBe('First.');
  });
  it('is made once, and not on what is asked already', () => {
    expect(judge({ counts: 'second', conditions }, { remarks }).remark).toBe('Second.');
    expect(judge({ counts: 'first', conditions }, { remarks, questions: ['Second.'] }).remark).toBe('First.');
  });
  it('is none where there is nothing to say', () => {
    expect(judge({ counts: 'fourth' }, { remarks }).remark).toBeUndefined();
    expect(judge({}, { remarks }).remark).toBeUndefined();
  });
  it('is found again for the same row', () => {
    const row = aRequirement({ id: 'row', conditions });
    const given = { remarks: { second: 'Second.' } };
    expect([judge(row, given).remark, judge(row, given).remark]).toEqual(['Second.', 'Second.']);
  });
});

describe('what else a row says', () => {
  it('is the minutes lost because of it', () => {
    expect([judge({}, { lost: 90 }).lostMinutes, judge({}).lostMinutes]).toEqual([90, 0]);
  });
  it('is whether it binds holders of another degree; one of no stated level is a master’s', () => {
    const others = (forDegree: 'master' | 'doctorate', degreeLevel: JudgedWith['degreeLevel']) =>
      judge({ forDegree }, { degreeLevel }).isForOthers;
    expect([others('doctorate', null), others('doctorate', 'doctorate'), others('doctorate', 'master')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([others('master', null), others('master', 'doctorate')]).toEqual([false, true]);
    expect(judge({}, { degreeLevel: 'doctorate' }).isForOthers).toBe(false);
  });
});

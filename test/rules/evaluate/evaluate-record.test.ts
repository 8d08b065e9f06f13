import { describe, expect, it } from '@jest/globals';
import { evaluateRecord, openContext } from '../../../rules/evaluate/evaluate-record.ts';
import { reaches } from '../../../rules/evaluate/reaches.ts';
import { type Condition } from '../../../rules/rulebooks/schema/condition-schema.ts';
import { type Requirement } from '../../../rules/rulebooks/schema/requirement-schema.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Given, type Law, aRecord, aRequirement, aRulebook, aSheet } from '../counting/a-rulebook.ts';

const source = { citation: null, confidence: 'statute', source: null } as const;
const atLeast = (fact: string, parameter: string): Condition => ({
  fact,
  operator: 'atLeast',
  value: { fact: `param.${parameter}` },
});
const total: Partial<Requirement> = {
  id: 'total',
  parameter: 'hours',
  counts: 'total',
  unit: 'hours',
  conditions: { all: [atLeast('total', 'hours')] },
};
/** What is too much in a week counts toward neither category. */
const weekly = (category: string) =>
  ({
    id: `week-of-${category}`,
    kind: 'period-cap',
    period: 'week',
    category,
    from: category,
    limit: 'week',
    requirement: 'week-cap',
    why: 'Too much in a week.',
  }) as const;
const usual: Given = {
  law: { hours: [10, 'hours'], week: [6, 'hours'] },
  measures: { total: { kind: 'sum', category: 'work' } },
  steps: [weekly('work'), weekly('everything')],
  requirements: [total, { id: 'week-cap', kind: 'cap' }],
  log: [
    ['2021-01-04', 'documentation', 8],
    ['2021-01-11', 'documentation', 5],
  ],
};
const evaluate = (given: Given, asOf = '2025-06-01') => {
  const all = { ...usual, ...given };
  return evaluateRecord({ rulebook: aRulebook(all), record: aRecord(all), asOf: plainDate(asOf) });
};
const row = async (given: Given, id: string) => (await evaluate(given)).requirements.find((one) => one.id === id);

describe('an evaluation', () => {
  it('counts, cuts, judges and accounts for every minute', async () => {
    const evaluation = await evaluate({});
    expect(evaluation).toMatchObject({ license: 'XX-TEST', asOf: '2025-06-01', verdict: 'met' });
    expect(evaluation.requirements[0]).toMatchObject({
      id: 'total',
      verdict: 'met',
      required: 10,
      counted: 11,
      short: 0,
    });
    expect(evaluation.ledger.map(({ counted, lost }) => [counted, lost.map(({ minutes }) => minutes)])).toEqual([
      [360, [120]],
      [300, []],
    ]);
  });
  it('says how many hours were lost to a row, added up', async () => {
    const log: Given['log'] = [
      ['2021-01-04', 'documentation', 8],
      ['2021-01-11', 'documentation', 9],
    ];
    expect((await row({ log }, 'week-cap'))?.explanation).toContain(' 5 hours do not count because of it.');
  });
  it('carries remarks on figures and questions of steps to the rows', async () => {
    const requirements = [{ ...total, kind: 'gate' as const }];
    const steps: Given['steps'] = [
      { id: 'ask', kind: 'ask', requirement: 'total', why: 'Not so.', select: {}, question: 'Was it so?' },
    ];
    const asked = await row({ requirements, steps }, 'total');
    expect([asked?.verdict, asked?.explanation]).toEqual(['unknown', expect.stringContaining('was it so?')]);
    const byDegree: Law = {
      label: 'Hours by degree',
      unit: 'hours',
      by: 'degree',
      values: [
        { until: '2020-12-31', value: 10, ...source },
        { from: '2021-01-01', value: 20, ...source },
      ],
    };
    const measures = { total: { kind: 'weeks', category: 'work', least: 'by-degree' } } as const;
    const law = { ...usual.law, 'by-degree': byDegree };
    expect((await row({ law, measures, requirements: [total] }, 'total'))?.explanation).toContain(
      'the record does not say which number stands for "Hours by degree"',
    );
  });
  it('takes answers and the level of the degree from the record', async () => {
    const requirements = [
      total,
      { id: 'gate', kind: 'gate' as const },
      { id: 'doctors', forDegree: 'doctorate' as const, conditions: { all: [atLeast('total', 'many')] } },
    ];
    const law = { ...usual.law, many: [100, 'hours'] } as Given['law'];
    const holding = (level: string) => ({ person: { id: 'p', degree: { awardedOn: '2020-05-15', level } } });
    expect((await evaluate({ requirements, law: law ?? {} })).verdict).toBe('met');
    expect((await evaluate({ requirements, law: law ?? {}, record: holding('doctorate') })).verdict).toBe('unmet');
    expect((await evaluate({ requirements, law: law ?? {}, record: { answers: { gate: false } } })).verdict).toBe(
      'unmet',
    );
  });
  it('leaves out rows that do not reach the person', async () => {
    const requirements = [total, { id: 'old', superseded: 'By the next.' }];
    expect((await evaluate({ requirements })).requirements.map(({ id }) => id)).toEqual(['total']);
  });
});

describe('an evaluation with a choice of rules', () => {
  const hours: Law = {
    label: 'Hours',
    unit: 'hours',
    by: 'application',
    values: [
      { until: '2015-12-31', value: 10, ...source },
      { from: '2016-01-01', value: 20, ...source },
    ],
  };
  const elections = [
    {
      id: 'former',
      label: 'Former',
      offered: { by: 'application' as const },
      asIf: { application: '2015-06-01' },
      citation: 'S',
    },
  ];
  it('is made both ways, and the better one is taken', async () => {
    const given = { law: { ...usual.law, hours }, identity: { elections } };
    const evaluation = await evaluate(given);
    expect([evaluation.verdict, evaluation.path]).toEqual(['met', 'former']);
    expect(evaluation.paths?.map(({ verdict }) => verdict)).toEqual(['unmet', 'met']);
    expect((await evaluate({ law: { ...usual.law, hours } })).verdict).toBe('unmet');
  });
});

describe('what counting knows of a person', () => {
  const associate = { title: 'Associate', names: ['LMSW'], others: [] };
  const gate = { id: 'gate', kind: 'registration-gate', requirement: 'registration', why: 'No.' } as const;
  const registrations = (...credentials: string[]) =>
    credentials.map((credential, index) => ({ jurisdiction: 'XX', credential, issuedOn: `2021-0${index + 1}-01` }));
  const context = (record: object, steps: Given['steps'] = [gate]) =>
    aSheet({ identity: { associate }, steps, record: { ...record } }).context;
  it('is the first registration that is known', () => {
    expect(context({ registrations: registrations('Permit', 'LMSW', 'LMSW') }).anchors.registration).toBe('2021-02-01');
    expect(context({ registrations: registrations('Permit') }).anchors.registration).toBeNull();
    expect(context({}).anchors.registration).toBeNull();
  });
  it('is that a name nobody knows is the registration, once somebody says yes to its gate', () => {
    const permit = registrations('Permit');
    const registered = (answers: object, steps?: Given['steps']) =>
      context({ registrations: permit, answers }, steps).anchors.registration;
    expect(registered({ registration: true })).toBe('2021-01-01');
    expect(registered({ registration: false })).toBeNull();
    expect(registered({ unsigned: true, total: true })).toBeNull();
    expect(registered({ registration: true }, [])).toBeNull();
  });
  it('is by which dates numbers are picked: the own ones', () => {
    const { anchors, picks } = context({});
    expect(picks).toBe(anchors);
  });
  it('is the rulebook, the record and the day', () => {
    const [rulebook, record, asOf] = [aRulebook({}), aRecord({}), plainDate('2025-06-01')];
    expect(openContext(rulebook, record, asOf)).toMatchObject({ rulebook, record, asOf, registrations: null });
  });
});

describe('whether a row reaches a person', () => {
  const reach = (requirement: Partial<Requirement>, degreeOn?: string) => {
    const person = { id: 'p', ...(degreeOn && { degree: { awardedOn: degreeOn } }) };
    return reaches(aRequirement(requirement), aSheet({ record: { person } }).context);
  };
  const effective = { by: 'degree', from: '2020-01-01', until: '2020-12-31' } as const;
  it('depends on the date in its range, both ends included', () => {
    const days = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'];
    expect(days.map((day) => reach({ effective }, day))).toEqual([false, true, true, false]);
  });
  it('is so at an end that is not written', () => {
    expect(reach({ effective: { by: 'degree', from: '2020-01-01' } }, '2050-01-01')).toBe(true);
    expect(reach({ effective: { by: 'degree', until: '2020-12-31' } }, '1950-01-01')).toBe(true);
  });
  it('is so without a range, without the date, and where hours pick it', () => {
    expect([
      reach({}),
      reach({ effective }),
      reach({ effective: { ...effective, by: 'entry' } }, '1950-01-01'),
    ]).toEqual([true, true, true]);
  });
  it('is never so once another row took its place', () => {
    expect(reach({ superseded: 'By the next.' })).toBe(false);
    expect(reach({ superseded: 'By the next.', effective }, '2020-01-01')).toBe(false);
  });
});

import { type LoadedCase } from '../../../rules/rulebooks/load-cases.ts';
import { assembleRulebook } from '../../../rules/rulebooks/assemble-rulebook.ts';
import { type Rulebook, type RulebookParts } from '../../../rules/rulebooks/rulebook.ts';
import { caseSchema } from '../../../rules/rulebooks/schema/case-schema.ts';
import { ACTIVITIES } from '../../../rules/vocabulary/activity.ts';

const WORK = ['counseling-individual', 'crisis'];
const read = { citation: 'Section 1', confidence: 'statute', source: 'https://law.example/1' };
const yes = { operator: 'isExactly', value: { fact: 'word.yes' } };

const PARTS = {
  identity: {
    license: 'CA-TINY',
    title: 'Tiny license',
    jurisdiction: 'CA',
    profession: 'counselor',
    board: 'Board',
    readOn: '2026-01-01',
    version: '1',
    appliesTo: { by: 'application', note: 'Everybody.' },
    headline: 'total-hours',
    sources: [{ title: 'Section 1', url: 'https://law.example/1' }],
    associate: { title: 'Associate', names: ['Associate'], others: [] },
    supervisors: { accepted: [{ kind: 'LPC', names: ['LPC'] }], others: [] },
    readings: [],
    notes: [],
  },
  parameters: {
    'total-hours': { label: 'Hours in all', unit: 'hours', by: 'application', values: [{ value: 10, ...read }] },
    'week-cap': { label: 'Most in a week', unit: 'hours', by: 'entry', values: [{ value: 4, ...read }] },
  },
  counting: {
    week: { startsOn: 'monday', note: 'The text is silent.' },
    categories: { work: { label: 'Work', select: { activities: WORK } } },
    uncounted: [
      {
        activities: ACTIVITIES.filter((activity) => !WORK.includes(activity)),
        requirement: 'total-hours',
        why: 'Not named.',
      },
    ],
    steps: [
      { id: 'unsigned', kind: 'unsigned', requirement: 'total-hours', why: 'Not signed.' },
      {
        id: 'four',
        kind: 'period-cap',
        period: 'week',
        category: 'work',
        from: 'work',
        limit: 'week-cap',
        requirement: 'week-cap',
        why: 'Over {limit} hours in that week.',
      },
    ],
    measures: { total: { kind: 'sum', category: 'work' } },
  },
  requirements: [
    {
      id: 'total-hours',
      label: 'Hours',
      kind: 'floor',
      noun: 'hours',
      parameter: 'total-hours',
      counts: 'total',
      conditions: { all: [{ fact: 'total', operator: 'atLeast', value: { fact: 'param.total-hours' } }] },
    },
    {
      id: 'week-cap',
      label: 'Most in a week',
      kind: 'gate',
      conditions: { all: [{ fact: 'settled.week-cap', ...yes }] },
    },
    {
      id: 'form',
      label: 'The form',
      kind: 'form',
      answer: 'yes-or-no',
      question: 'Is the form filed?',
      conditions: { all: [{ fact: 'answer.form', ...yes }] },
    },
  ].map((row) => ({ ...row, citation: 'Section 1', confidence: 'statute', sourceUrl: null })),
};

/** The parts of a rulebook small enough to be overlooked at a glance, for a test to change. */
export function tinyParts(change: (parts: typeof PARTS) => void = () => undefined): typeof PARTS {
  const parts = structuredClone(PARTS);
  change(parts);
  return parts;
}

/** The tiny rulebook, as a test changes it. */
export function tinyRulebook(change?: (parts: typeof PARTS) => void): Rulebook {
  return assembleRulebook(tinyParts(change));
}

/** The parts as far as the linter is concerned: well formed, or so the test says. */
export function lintable(change?: (parts: typeof PARTS) => void): RulebookParts {
  return tinyParts(change) as unknown as RulebookParts;
}

const STANDARD = {
  settings: [{ id: 'clinic', name: 'Clinic', jurisdiction: 'CA' }],
  supervisors: [
    { id: 'reyes', name: 'Dr. Reyes', licenses: [{ jurisdiction: 'CA', license: 'LPC', issuedOn: '2010-01-15' }] },
  ],
};

/** A case as a file would hold it. */
export function aCase(file: string, written: Readonly<Record<string, unknown>>): LoadedCase {
  const worked = caseSchema.parse({ title: file, because: 'It is so.', asOf: '2024-06-03', ...written });
  return { file, standard: STANDARD, worked };
}

const hours = (on: string, activity: string, length: number) => ({ on, activity, hours: length });

/** Cases that notice every change to the tiny rulebook. */
export const TINY_CASES: readonly LoadedCase[] = [
  aCase('enough.yaml', {
    answers: { form: true },
    entries: [
      hours('2024-01-01', 'counseling-individual', 4),
      hours('2024-01-08', 'crisis', 4),
      hours('2024-01-15', 'crisis', 2),
    ],
    expect: {
      verdict: 'met',
      requirements: { 'total-hours': { verdict: 'met', counted: 10, required: 10 }, form: 'met' },
    },
  }),
  aCase('too-much-in-a-week.yaml', {
    answers: { form: false },
    entries: [hours('2024-01-01', 'counseling-individual', 3), hours('2024-01-02', 'crisis', 2)],
    expect: {
      verdict: 'unmet',
      requirements: { 'total-hours': { verdict: 'unmet', counted: 4, short: 6 }, form: 'unmet', 'week-cap': 'met' },
      lostHours: { 'week-cap': 1 },
    },
  }),
  aCase('left-out.yaml', {
    entries: [
      { ...hours('2024-01-01', 'crisis', 2), signed: false },
      hours('2024-01-08', 'documentation', 1),
      hours('2024-01-15', 'crisis', 3),
      hours('2024-01-22', 'crisis', 3),
    ],
    expect: { requirements: { form: 'unknown' }, lostHours: { 'total-hours': 3 } },
  }),
];

import { describe, expect, it } from '@jest/globals';
import { describeStep } from '../../../../rules/prose/steps/describe-step.ts';
import { type Step, stepSchema } from '../../../../rules/rulebooks/schema/step-schema.ts';
import { lookIntoSample } from '../sample-rulebook.ts';

const common = { id: 'x', requirement: 'direct-hours', why: 'Why.' };
const plainCap = { ...common, category: 'group', from: 'direct' };
const cap = { ...plainCap, keep: ['direct', 'total'], unlessAnswered: 'degree' };
const units = { individual: 'one-hour', triadic: 'one-hour', group: 'two-hours' };

/** One step of every kind, and the sentence that a reader gets. */
const SENTENCES: readonly (readonly [Step, string])[] = [
  [
    { ...common, kind: 'unsigned' },
    'Time that no supervisor had signed by the day of the evaluation, or that was signed before it was worked, is left out.',
  ],
  [
    { ...common, kind: 'signed-within', within: 'thirty-days', select: { supervision: true } },
    'Supervision that was signed more than 30 days after it was worked is left out.',
  ],
  [
    { ...common, kind: 'after-date', anchor: 'application' },
    'Time after the day the board receives the application is left out.',
  ],
  [
    { ...common, kind: 'before-date', anchor: 'degree', select: { supervision: true }, repair: 'When was it awarded?' },
    'Supervision that lies before the day the degree was awarded is left out; where the record does not name that day it stays, and the question is open: “When was it awarded?”',
  ],
  [
    { ...common, kind: 'after-window', anchor: 'registration', months: 'six-years', select: { supervision: false } },
    'Work that lies more than 6 years after the day the registration was issued is left out.',
  ],
  [
    { ...common, kind: 'exclude', select: { supervision: true, media: ['audio'] }, unlessAnswered: 'degree' },
    'Supervision by telephone is left out. A yes to “Qualifying degree” lifts this rule.',
  ],
  [
    { ...common, kind: 'ask', select: { modes: ['group'] }, question: 'Was it live?' },
    'Group supervision counts only with a yes to what is asked: “Was it live?” With a no it is left out; without an answer it stays, and the question is open.',
  ],
  [
    {
      ...common,
      kind: 'cohort',
      select: { phases: ['before-degree'] },
      anchor: 'program-start',
      before: 'new-year',
      question: 'When did it begin?',
    },
    'Time before the degree counts only where the day the degree program began lies before January 1, 2020; where the record does not name that day it stays, and the question is open: “When did it begin?”',
  ],
  [
    {
      ...common,
      kind: 'first-must-be',
      select: { supervision: true },
      first: { media: ['in-person'] },
      unlessAnswered: 'degree',
    },
    'Supervision before the first session in person is left out. A yes to “Qualifying degree” lifts this rule.',
  ],
  [
    {
      ...common,
      kind: 'older-than',
      years: 'six-years',
      before: 'application',
      select: { supervision: true },
      from: 'direct',
      exempt: { category: 'group', limit: 'ten-hours', keep: ['direct'] },
    },
    'Supervision that lies more than 6 years before the day the board receives the application does not count toward “Direct work”; that supervision was received stays shown. Up to 10 hours of “Group work” never grow old. Kept longest: “Direct work”.',
  ],
  [
    {
      ...common,
      kind: 'registration-life',
      select: { phases: ['after-degree'] },
      years: 'six-years',
      secondNumberNotIn: ['private-practice'],
      whySecond: 'Why.',
    },
    'Time after the degree under a registration that is more than 6 years old is left out; so is work under a second registration in a setting of the kind private practice.',
  ],
  [
    {
      ...common,
      kind: 'registration-gate',
      select: { phases: ['after-degree', 'unknown'] },
      bridge: {
        requirement: 'total-hours',
        appliedWithin: 'thirty-days',
        fingerprintsForDegreesFrom: 'new-year',
        notIn: ['private-practice'],
        why: { late: 'Late.' },
        repair: 'Repair.',
      },
      grace: { months: 'twelve-months', question: 'Were you supervised?' },
    },
    'Time that is not known to be before the degree counts only while the registration as LPC Associate is in force. Time in the first 12 months after the degree counts without it with a yes to what is asked: “Were you supervised?” With a no it is left out; without an answer it stays, and the question is open. Time between the degree and the registration counts all the same when the registration was applied for within 30 days of the degree, fingerprints for the setting were taken by then (degrees from January 1, 2020 on) and it was not in a private practice; what does not is booked to “Supervised experience”.',
  ],
  [
    {
      ...common,
      kind: 'agreement-gate',
      select: { supervision: false },
      basis: 'approved',
      graceDays: 'thirty-days',
      question: 'Approved?',
    },
    'Work counts only under an agreement with its supervisor at its setting that the board had approved by that day, with 30 days of grace; where the record does not say, the question is open: “Approved?”',
  ],
  [
    {
      ...common,
      kind: 'supervisor-gate',
      select: { supervision: true },
      from: 'direct',
      elsewhere: 'total-hours',
      licensed: { years: 'six-years', ofLast: 'forty-months', exempt: ['LPC-S'], why: 'Why.' },
    },
    'Supervision counts toward “Direct work” only under somebody who on that day holds one of these licenses: LPC-S. It must have been held for 6 years of the last 40 months (not by holders of LPC-S). Supervision in another state is a matter of “Supervised experience”.',
  ],
  [
    { ...common, kind: 'week-gate', category: 'total', owed: 'one-unit', units, select: { supervision: false } },
    'In each week and setting 1 unit of supervision must be received, or no work of that week in that setting counts toward “Experience”. One unit is 1 hour of individual, 1 hour of triadic or 2 hours of group supervision.',
  ],
  [
    {
      ...common,
      kind: 'week-extra-unit',
      category: 'direct',
      from: 'total',
      over: 'ten-hours',
      owed: 'one-unit',
      extra: 'one-unit',
      units,
      select: { phases: ['after-degree'] },
      keep: ['group'],
      wholeWeek: true,
    },
    'In a week and setting with more than 10 hours of “Direct work” from time after the degree, 1 unit and a further 1 unit of supervision are owed; without them nothing of that week in that setting counts toward “Experience”. One unit is 1 hour of individual, 1 hour of triadic or 2 hours of group supervision. Kept longest: “Group work”.',
  ],
  [
    {
      ...common,
      kind: 'week-floor',
      per: 'setting-week',
      of: 'direct',
      least: 'two-hours',
      select: { supervision: false },
      from: 'total',
    },
    'In a week in one setting with less than 2 hours of “Direct work”, work does not count toward “Experience”.',
  ],
  [
    { ...common, kind: 'supervisor-floor', category: 'group', least: 'two-hours', from: 'direct' },
    '“Group work” under somebody who gave less than 2 hours of it does not count toward “Direct work”.',
  ],
  [
    { ...cap, kind: 'period-cap', period: 'month', limit: 'ten-hours', per: 'setting' },
    'At most 10 hours of “Group work” count in a calendar month and setting; what is over is cut from “Direct work”. Kept longest: “Direct work”, then “Experience”. A yes to “Qualifying degree” lifts this limit.',
  ],
  [
    { ...cap, kind: 'total-cap', from: 'group', limit: 'half', shareOf: 'long-hours' },
    'At most 50% of the 500 hours of 50 minutes (Number of hours) of “Group work” count in all; what is over does not count. Kept longest: “Direct work”, then “Experience”. A yes to “Qualifying degree” lifts this limit.',
  ],
  [
    { ...cap, kind: 'share-cap', of: 'total', share: 'half', base: 'before-cut', period: 'half-year' },
    'At most 50% of “Experience” may be “Group work” in a half of the calendar year, measured on what was logged and is not left out whole; what is over is cut from “Direct work”. Kept longest: “Direct work”, then “Experience”. A yes to “Qualifying degree” lifts this limit.',
  ],
  [
    { ...cap, kind: 'year-cap', limit: 'ten-hours', months: 'twelve-months', weeks: 'forty-weeks', stretches: true },
    'At most 10 hours of “Group work” count in each 12 months or 40 weeks from the first counted day on, and nothing carries over; what is over is cut from “Direct work”. A stretch of time that has not reached the limit by then goes on until it has. Kept longest: “Direct work”, then “Experience”. A yes to “Qualifying degree” lifts this limit.',
  ],
  [
    { ...cap, kind: 'block-cap', base: 'total', size: 'long-hours', limit: 'ten-hours' },
    'At most 10 hours of “Group work” count in each 500 hours of 50 minutes of “Experience”, in the order of the days; what is over is cut from “Direct work”. Kept longest: “Direct work”, then “Experience”. A yes to “Qualifying degree” lifts this limit.',
  ],
  [
    { ...plainCap, kind: 'alternation-cap', of: 'direct' },
    'Sessions of “Group work” must take turns with the other sessions of “Direct work”: of sessions without another between them no more counts than the session before or after them lasted; what is over is cut from “Direct work”.',
  ],
  [{ ...plainCap, kind: 'convert', rate: 'half' }, '“Group work” counts at 50% of its time toward “Direct work”.'],
  [
    { ...plainCap, kind: 'prorate-group', full: 'six-people' },
    '“Group work” is shared out among those present: it counts in full with up to 6 supervisees present, and with more of them in the proportion of 6 supervisees to all who are present.',
  ],
];

describe('a step of counting in words', () => {
  it.each(SENTENCES.map(([step, sentence]) => [step.kind, step, sentence] as const))('%s', (_, step, sentence) => {
    expect(stepSchema.safeParse(step).success).toBe(true);
    expect(describeStep(step, lookIntoSample())).toBe(sentence);
  });

  it('has a sentence here for every kind that a rulebook may use', () => {
    const kinds = stepSchema.options.map(({ shape }) => shape.kind.value);
    expect(SENTENCES.map(([{ kind }]) => kind).sort()).toEqual([...kinds].sort());
  });

  it('says which requirement stands in where its own is not in force', () => {
    const step = { ...common, kind: 'after-date', anchor: 'application', orElse: ['degree'] } satisfies Step;
    expect(describeStep(step, lookIntoSample())).toBe(
      'Time after the day the board receives the application is left out. Where “Direct client contact” is not in force for a person, the hours are lost to “Qualifying degree”.',
    );
  });

  it('tells every field that a step may have: without it the sentence is another', () => {
    for (const [step, sentence] of SENTENCES) expect(untoldFields(stepSchema, step, sentence)).toEqual([]);
  });
});

/** Fields that nobody is told of, or that the step above does not have; the reason and the repair stand beside the sentence, what stands in for a requirement comes after it. */
function untoldFields(schema: typeof stepSchema, step: Step, sentence: string): string[] {
  const shape = schema.options.find((option) => option.shape.kind.value === step.kind)?.shape ?? {};
  return Object.keys(shape)
    .filter((key) => !['id', 'kind', 'requirement', 'orElse', 'why', 'repair', 'whySecond'].includes(key))
    .filter((key) => {
      const without = Object.fromEntries(Object.entries(step).filter(([name]) => name !== key));
      const parsed = schema.safeParse(without);
      return !(key in step) || (parsed.success && describeStep(parsed.data, lookIntoSample()) === sentence);
    })
    .map((key) => `${step.kind}.${key}`);
}

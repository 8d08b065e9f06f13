import { describe, expect, it } from '@jest/globals';
import { describeMeasure } from '../../../../rules/prose/measures/describe-measure.ts';
import { type Measure, measureSchema } from '../../../../rules/rulebooks/schema/measure-schema.ts';
import { lookIntoSample } from '../sample-rulebook.ts';

const units = { individual: 'one-hour', triadic: 'one-hour', group: 'two-hours' };
const part = { category: 'direct', least: 'ten-hours' };
const other = { category: 'group', least: 'two-hours' };

/** One figure of every kind, and what a reader gets to see of it. */
const WORDS: readonly (readonly [Measure, string])[] = [
  [{ kind: 'sum', category: 'direct' }, 'the time that counts in “Direct work”'],
  [{ kind: 'share', category: 'group', of: 'direct' }, 'the share of “Direct work” that is “Group work”'],
  [
    { kind: 'first-hours', base: 'total', first: 'long-hours', category: 'group' },
    'the time of “Group work” among the first 500 hours of 50 minutes of “Experience”',
  ],
  [
    { kind: 'surplus', of: [part, other] },
    'the sum of the time above 10 hours of “Direct work” and 2 hours of “Group work”',
  ],
  [
    { kind: 'parts', of: [part, other], surplusOf: ['direct'], surplusUpTo: 'one-hour' },
    'the sum of up to 10 hours of “Direct work” and 2 hours of “Group work”, and of up to 1 hour of what is above that of “Direct work”',
  ],
  [
    { kind: 'least-in-blocks', base: 'total', size: 'ten-hours', category: 'group' },
    'the least time of “Group work” in any full block of 10 hours of “Experience”',
  ],
  [
    { kind: 'least-per-supervisor', category: 'direct' },
    'the time that counts in “Direct work” under the supervisor who has the least of it',
  ],
  [
    { kind: 'most-per-supervisor', category: 'direct', pick: 'most' },
    'the supervision that counts in “Direct work” from the supervisor who gave most of it',
  ],
  [
    { kind: 'most-per-supervisor', category: 'direct', pick: 'second-most' },
    'the supervision that counts in “Direct work” from the supervisor who gave second most of it',
  ],
  [{ kind: 'most-in-week', category: 'direct', rolling: false }, 'the most time of “Direct work” in any one week'],
  [
    { kind: 'amount-in-months', category: 'direct', months: 'twelve-months', pick: 'most' },
    'the most time of “Direct work” in one block of 12 months from the first counted day on',
  ],
  [
    { kind: 'year-packages', months: 'twelve-months', parts: [part, other], weeks: 'forty-weeks' },
    'the number of blocks of 12 months that reach 10 hours of “Direct work” and 2 hours of “Group work”, and in which “Direct work” counts in 40 weeks',
  ],
  [
    { kind: 'owed-by-rate', category: 'direct', onePer: 'ten-hours' },
    'one hour for every 10 hours that count in “Direct work”',
  ],
  [{ kind: 'owed-by-share', share: 'half', ofOwed: 'share-of-ten' }, '50% of what is owed otherwise (50% of 10 hours)'],
  [{ kind: 'owed-by-share', share: 'half', category: 'direct' }, '50% of the time that counts in “Direct work”'],
  [{ kind: 'owed-by-share', share: 'half', ofParameter: 'ten-hours' }, '50% of 10 hours'],
  [
    { kind: 'owed-by-period', category: 'direct', period: 'fortnight', each: 'one-hour' },
    '1 hour for every fortnight in which “Direct work” counts',
  ],
  [
    {
      kind: 'threshold',
      base: 'long-hours',
      less: [
        { row: 'degree', gives: 'ten-hours' },
        { row: 'practicum', gives: 'one-hour', per: 'two-hours', upTo: 'ten-hours' },
      ],
    },
    '500 hours of 50 minutes, less 10 hours for a yes to “Qualifying degree” and 1 hour for every 2 hours answered to “Practicum”, 10 hours at most',
  ],
  [
    { kind: 'weeks', category: 'direct', least: 'ten-hours' },
    'the number of weeks in which at least 10 hours of “Direct work” count',
  ],
  [
    { kind: 'months', category: 'direct', least: 'one-hour' },
    'the number of calendar months in which at least 1 hour of “Direct work” count',
  ],
  [{ kind: 'months', category: 'direct' }, 'the number of calendar months in which “Direct work” counts'],
  [
    {
      kind: 'supervised-weeks',
      category: 'direct',
      modes: ['individual', 'triadic'],
      least: 'one-hour',
      supervisorKinds: ['LPC-S'],
    },
    'the number of weeks in which “Direct work” counts and at least 1 hour of individual or triadic supervision is received from a supervisor licensed as LPC-S',
  ],
  [{ kind: 'span', category: 'direct' }, 'the time from the first through the last day on which “Direct work” counts'],
  [
    { kind: 'span', category: 'direct', plus: { category: 'group', upTo: 'twelve-months' } },
    'the time from the first through the last day on which “Direct work” counts, and up to 12 months for the calendar months in which “Group work” counts or was only cut as too much',
  ],
  [
    { kind: 'weeks', category: 'direct', beforeCaps: true },
    'the number of weeks in which “Direct work” counts or was only cut as too much',
  ],
  [
    { kind: 'elapsed', from: 'first-counted', until: 'application', whole: true, category: 'direct' },
    'the number of whole months from the first day on which “Direct work” counts to the day the board receives the application',
  ],
  [
    { kind: 'span', category: 'direct', beforeCaps: true },
    'the time from the first through the last day on which “Direct work” counts or was only cut as too much',
  ],
  [
    { kind: 'experience-months', category: 'direct', limit: 'long-hours', months: 'twelve-months' },
    'the number of months of experience in “Direct work” (a full block of 500 hours of 50 minutes makes 12 months, however long it took, and the block under way the months it has lasted)',
  ],
  [
    { kind: 'experience-years', months: 'twelve-months', most: 'forty-months', parts: [part] },
    'the number of full years of experience (a year closes once 12 months are over and 10 hours of “Direct work” are reached; it begins anew when that takes more than 40 months)',
  ],
  [
    { kind: 'shortest-setting', category: 'direct' },
    'the time from the first through the last day on which “Direct work” counts in the setting where that is shortest',
  ],
  [
    { kind: 'elapsed', from: 'registration', until: 'last-counted', category: 'direct' },
    'the number of months begun from the day the registration was issued to the last day on which “Direct work” counts',
  ],
  [
    { kind: 'longest-gap', category: 'direct' },
    'the longest break in days, leaves aside, between two days on which “Direct work” counts',
  ],
  [
    { kind: 'block-months', category: 'direct', size: 'ten-hours', pick: 'longest' },
    'the time in months that the longest full block of 10 hours of “Direct work” took',
  ],
  [
    { kind: 'registration-age', category: 'direct' },
    'the number of months begun from the day the registration was issued to the last day on which “Direct work” counts',
  ],
  [
    {
      kind: 'least-supervision',
      category: 'direct',
      period: 'month',
      window: 2,
      owed: 'two-sessions',
      counts: 'sessions',
      select: { modes: ['group'] },
      per: 'setting',
      tier: { over: 'ten-hours', owed: 'six-people' },
      waivedByLeaveOf: 'one-month',
    },
    'the lowest number of sessions of group supervision in any 2 calendar months in a row in which “Direct work” counts, in each setting by itself (2 sessions are owed; in a calendar month with more than 10 hours of “Direct work”, 6 supervisees; nothing in a month of an approved leave of 1 month or more)',
  ],
  [
    { kind: 'least-supervision', category: 'direct', period: 'fortnight', window: 1, owed: 'one-hour' },
    'the least supervision in any fortnight from the first week of the log on in which “Direct work” counts (1 hour is owed)',
  ],
  [
    { kind: 'sessions', select: { supervision: true, media: ['video'] } },
    'the number of sessions held of supervision by video',
  ],
  [
    { kind: 'most-between-supervision', category: 'direct' },
    'the most time of “Direct work” between one supervision session and the next',
  ],
  [
    {
      kind: 'average-units',
      side: 'owed',
      category: 'direct',
      perUnit: 'ten-hours',
      units,
      select: { phases: ['before-degree'] },
    },
    'one unit for every 10 hours of “Direct work” (time before the degree) in the setting that is shortest of units',
  ],
  [
    { kind: 'rate-in-period', side: 'owed', category: 'direct', period: 'month', onePer: 'ten-hours' },
    'one hour for every 10 hours that count in “Direct work” in each calendar month by itself (what the calendar month shortest of supervision owes)',
  ],
  [
    { kind: 'rate-in-period', side: 'received', category: 'direct', period: 'month', onePer: 'ten-hours' },
    'the supervision received in the calendar month that is shortest of it (owed is one hour for every 10 hours that count in “Direct work”)',
  ],
  [{ kind: 'supervisors-at-once' }, 'the highest number of supervisors whose agreements run at the same time'],
  [
    { kind: 'supervisors', category: 'direct' },
    'the number of different people who gave supervision that counts in “Direct work”',
  ],
  [
    { kind: 'least-training', category: 'direct', least: 'ten-hours', exempt: ['psychologist'] },
    'the training in supervision of the supervisor in “Direct work” who has the least of it (10 hours asked for; exempt: psychologist)',
  ],
  [
    { kind: 'agreement-delay' },
    'the longest time from the first hour with a supervisor in a setting to the day their agreement was signed',
  ],
  [
    { kind: 'registered', select: { place: 'own-state' } },
    'the registration as LPC Associate is or was held, where time in Texas counts',
  ],
  [
    { kind: 'exam', names: ['NCE', 'National Counselor Exam'], within: 'six-years', before: 'registration' },
    'an exam recorded as “NCE” or “National Counselor Exam” is passed at most 6 years before the application not later than the day the registration was issued',
  ],
];

/** Fields that change nothing a reader would see: spellings of an exam, and what is told only of the units earned. */
const UNTOLD = ['exam.words', 'average-units.units'];

/** Whether a field stands in the sample and its words go by it; what needs the field to be told at all goes by it too. */
function tells([measure, words]: (typeof WORDS)[number], key: string): boolean {
  if (!(key in measure)) return false;
  const parsed = measureSchema.safeParse(Object.fromEntries(Object.entries(measure).filter(([name]) => name !== key)));
  if (!parsed.success) return true;
  try {
    return describeMeasure(parsed.data, lookIntoSample()) !== words;
  } catch {
    return true;
  }
}

describe('a figure in words', () => {
  it.each(WORDS.map(([measure, words]) => [measure.kind, measure, words] as const))('%s', (_, measure, words) => {
    expect(measureSchema.safeParse(measure).success).toBe(true);
    expect(describeMeasure(measure, lookIntoSample())).toBe(words);
  });

  it('has words here for every kind that a rulebook may use', () => {
    const kinds = measureSchema.options.map(({ shape }) => shape.kind.value);
    expect([...new Set(WORDS.map(([{ kind }]) => kind))].sort()).toEqual([...kinds].sort());
  });

  it('tells every field that a figure may have: without it the words are others', () => {
    for (const { shape } of measureSchema.options) {
      const samples = WORDS.filter(([{ kind }]) => kind === shape.kind.value);
      const untold = Object.keys(shape).filter(
        (key) => key !== 'kind' && samples.every((sample) => !tells(sample, key)),
      );
      expect([shape.kind.value, untold.filter((key) => !UNTOLD.includes(`${shape.kind.value}.${key}`))]).toEqual([
        shape.kind.value,
        [],
      ]);
    }
  });

  it('names the units that were earned with what makes one', () => {
    const measure = {
      kind: 'average-units',
      side: 'earned',
      category: 'direct',
      perUnit: 'ten-hours',
      units,
      select: {},
    };
    expect(describeMeasure(measureSchema.parse(measure), lookIntoSample())).toBe(
      'the number of units of supervision received for “Direct work” (time) in the setting that is shortest of units (one unit is 1 hour individual, 1 hour triadic or 2 hours in group)',
    );
  });

  it('refuses a share of something that is not owed', () => {
    const lookup = lookIntoSample();
    expect(() => describeMeasure({ kind: 'owed-by-share', share: 'half' }, lookup)).toThrow('A share must be a share');
    expect(() => describeMeasure({ kind: 'sum', category: 'nowhere' }, lookup)).toThrow('no category nowhere');
  });
});

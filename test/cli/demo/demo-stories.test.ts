import { beforeAll, describe, expect, it } from '@jest/globals';
import { demoStories } from '../../../cli/demo/demo-stories.ts';
import { demoAbsence, demoSupervisors } from '../../../cli/demo/demo-staff.ts';
import type { DemoStory } from '../../../cli/demo/demo-story.ts';
import { wholeRecord } from '../../../cli/demo/experience-of.ts';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { readRecord } from '../../../rules/evaluate/read-record.ts';
import { isReady } from '../../../rules/readiness/is-ready.ts';
import { mayStartCounting } from '../../../rules/readiness/may-start-counting.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import { endOfWeek, weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { Evaluation, RequirementRow } from '../../../rules/vocabulary/evaluation.ts';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { addDays, addMonths, addYears, daysBetween, plainDate } from '../../../rules/vocabulary/plain-date.ts';

/** Days on which laying dates out backwards is likely to go wrong, beside ordinary ones. */
const DAYS = [
  '2026-11-23', // a Monday
  '2028-02-29', // a leap day
  '2028-01-02', // just after New Year, and a Sunday
  '2027-05-01', // the first of a month, a Saturday
];

interface Told {
  readonly story: DemoStory;
  readonly record: ExperienceRecord;
  readonly evaluation: Evaluation;
}

describe.each(DAYS)('the demo laid out on %s', (day) => {
  const today = plainDate(day);
  const told: Told[] = [];

  beforeAll(async () => {
    for (const story of demoStories(today)) {
      const record = wholeRecord(story, today);
      const evaluation = await evaluateRecord({ rulebook: loadRulebook(story.license), record, asOf: today });
      told.push({ story, record, evaluation });
    }
  });

  const number = (wanted: number): Told => told.find(({ story }) => story.number === wanted) as Told;
  const row = (wanted: number, id: string): RequirementRow =>
    number(wanted).evaluation.requirements.find((each) => each.id === id) as RequirementRow;
  const lostMinutes = (wanted: number): Record<string, number> => {
    const losses = number(wanted).evaluation.ledger.flatMap(({ lost }) => lost);
    const sums: Record<string, number> = {};
    for (const { requirement, minutes } of losses) sums[requirement] = (sums[requirement] ?? 0) + minutes;
    return sums;
  };
  const unmet = (wanted: number): string[] =>
    number(wanted)
      .evaluation.requirements.filter(({ binding, verdict }) => binding && verdict === 'unmet')
      .map(({ id }) => id);

  it('has twelve people with records that anybody could import, and nothing in the future', () => {
    expect(told.map(({ story }) => story.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(new Set(told.map(({ story }) => story.name)).size).toBe(12);
    for (const { record } of told) {
      expect(readRecord(record)).toMatchObject({ ok: true });
      expect(record.log.filter(({ on, signedOn }) => on > today || (signedOn ?? on) > today)).toEqual([]);
    }
  });

  it('shows 2,840 of 3,000 hours counted, and 160 direct hours to go, as number 1', () => {
    expect(row(1, 'total-hours')).toMatchObject({ verdict: 'unmet', counted: 2840, short: 160 });
    expect(row(1, 'direct-hours')).toMatchObject({ verdict: 'unmet', counted: 1590, short: 160 });
    expect(lostMinutes(1)).toEqual({ 'nonclinical-max': 160 * 60 });
    expect(unmet(1)).toEqual(['total-hours', 'direct-hours']);
  });

  it('shows 80 hours lost at the second clinic as number 2', () => {
    expect(row(2, 'total-hours')).toMatchObject({ verdict: 'unmet', counted: 1650 });
    expect(lostMinutes(2)).toEqual({ 'supervision-weekly-unit': 80 * 60 });
    const entries = new Map(number(2).record.log.map((entry) => [entry.id, entry.setting]));
    const lossy = number(2).evaluation.ledger.filter(({ lost }) => lost.length > 0);
    expect(new Set(lossy.map(({ entry }) => entries.get(entry)))).toEqual(new Set(['harbor-ca']));
  });

  it('shows the hours done in 96 of 100 weeks as number 3', () => {
    expect(row(3, 'direct-hours')).toMatchObject({ verdict: 'met', counted: 1536 });
    expect(row(3, 'min-duration')).toMatchObject({ verdict: 'unmet', counted: 96, short: 4 });
    expect(row(3, 'supervision-hours')).toMatchObject({ verdict: 'unmet', counted: 96, short: 4 });
  });

  it('shows 20 direct hours short and nothing else as number 4', () => {
    expect(row(4, 'direct')).toMatchObject({ verdict: 'unmet', counted: 1580, short: 20 });
    expect(unmet(4)).toEqual(['direct']);
  });

  it('shows what the cap on technology costs as number 5', () => {
    expect(row(5, 'direct-hours')).toMatchObject({ verdict: 'unmet', counted: 1450, short: 50 });
    expect(row(5, 'relational-hours')).toMatchObject({ verdict: 'unmet', counted: 480, short: 20 });
    expect(unmet(5)).toEqual(['direct-hours', 'relational-hours']);
  });

  it('has hours that count today and grow too old next month as number 6', async () => {
    const { record, story } = number(6);
    expect(lostMinutes(6)).toEqual({});
    const first = record.log[0]?.on ?? today;
    expect(addYears(first, 6).slice(0, 7)).toBe(addMonths(today, 1).slice(0, 7));
    expect(record.registrations?.[0]?.expiresOn?.localeCompare(today)).toBe(1);
    const asOf = addMonths(plainDate(`${addMonths(today, 2).slice(0, 7)}-01`), 0);
    const later = await evaluateRecord({ rulebook: loadRulebook(story.license), record, asOf });
    const aged = later.ledger.flatMap(({ lost }) => lost).filter(({ requirement }) => requirement === 'lookback');
    expect(aged.length).toBeGreaterThan(0);
  });

  it('has four weeks waiting, the oldest for more than 28 days, as number 7', () => {
    const waiting = number(7).story.weeks.filter(({ state }) => state === 'waiting');
    expect(waiting).toHaveLength(4);
    const oldest = waiting[0]?.monday ?? today;
    expect(daysBetween(endOfWeek(weekOf(oldest)), today)).toBeGreaterThan(28);
    expect(unmet(7)).toEqual(expect.arrayContaining(['total-hours', 'direct-hours', 'min-duration']));
    expect(row(7, 'total-hours').counted).toBeGreaterThan(1400);
  });

  it('has logged hours of which none counts, for want of a signed agreement, as number 8', () => {
    const { record, evaluation } = number(8);
    expect(record.log.length).toBeGreaterThan(0);
    expect(evaluation.ledger.every(({ counted }) => counted === 0)).toBe(true);
    const missing = mayStartCounting(record, loadRulebook('CA-LMFT'), today).items.filter(
      ({ blocks, done }) => blocks && !done,
    );
    expect(missing.map(({ id }) => id)).toEqual(['agreement']);
  });

  it('has a registration that ends in 75 days, before the hours can be done, as number 9', () => {
    const expiresOn = number(9).record.registrations?.[0]?.expiresOn ?? today;
    expect(daysBetween(today, expiresOn)).toBe(75);
    expect(row(9, 'direct-hours').short).toBeGreaterThan((75 / 7) * 15);
    expect(row(9, 'registration').verdict).toBe('met');
  });

  it('meets every requirement as number 10', () => {
    const { evaluation } = number(10);
    expect(evaluation.verdict).toBe('met');
    expect(isReady(evaluation)).toBe(true);
  });

  it('was ready when it was filed, and has 20 days left to answer, as number 11', () => {
    const { evaluation, story } = number(11);
    expect(isReady(evaluation)).toBe(true);
    const { ending } = story;
    if (ending.kind !== 'filed') throw new Error('number 11 was filed');
    expect(daysBetween(today, ending.deficiency.dueOn)).toBe(20);
    const daysWithTheBoard = daysBetween(ending.filedOn, today);
    expect(daysWithTheBoard).toBeGreaterThanOrEqual(70);
    expect(daysWithTheBoard).toBeLessThan(77);
    expect(ending.deficiency.receivedOn > ending.filedOn).toBe(true);
  });

  it('was ready when it was filed, and was licensed last month, as number 12', () => {
    const { evaluation, story } = number(12);
    expect(isReady(evaluation)).toBe(true);
    if (story.ending.kind !== 'licensed') throw new Error('number 12 is licensed');
    expect(story.ending.decision.decidedOn.slice(0, 7)).toBe(addMonths(today, -1).slice(0, 7));
    expect(story.ending.filedOn < story.ending.decision.decidedOn).toBe(true);
  });

  it('is ready today too with the record that was filed, before the filing is on record', async () => {
    for (const wanted of [11, 12]) {
      const { record, story } = number(wanted);
      const { application: _, ...unfiled } = record;
      const evaluation = await evaluateRecord({ rulebook: loadRulebook(story.license), record: unfiled, asOf: today });
      expect(isReady(evaluation)).toBe(true);
    }
  });

  it('keeps everybody who is under way short of ready', () => {
    for (const wanted of [1, 2, 3, 4, 5, 6, 7, 8, 9]) expect(isReady(number(wanted).evaluation)).toBe(false);
  });

  it('has a supervisor at her limit, one whose license lapses in 40 days, and one on leave from next week', () => {
    const staff = demoSupervisors(today);
    expect(told.filter(({ story }) => story.supervisor === 'beatrix')).toHaveLength(staff.beatrix.superviseeLimit ?? 0);
    expect(staff.cornelius.licenses.map(({ expiresOn }) => daysBetween(today, expiresOn ?? today))).toContain(40);
    const { from } = demoAbsence(today);
    expect(daysBetween(today, from)).toBeGreaterThan(0);
    expect(daysBetween(today, from)).toBeLessThanOrEqual(7);
    expect(weekOf(from)).toBe(weekOf(addDays(today, 7)));
  });
});

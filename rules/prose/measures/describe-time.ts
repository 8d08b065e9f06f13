import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Lookup } from '../lookup.ts';
import { dayOf } from '../words/anchor-words.ts';
import { joinWords } from '../words/join-words.ts';

/** Figures that are lengths of time or counts of periods. */
export type Time = MeasureOf<
  | 'weeks'
  | 'months'
  | 'supervised-weeks'
  | 'span'
  | 'experience-months'
  | 'experience-years'
  | 'shortest-setting'
  | 'elapsed'
  | 'longest-gap'
  | 'block-months'
  | 'registration-age'
>;

/** Hours that only a cap has cut were worked all the same. */
const CUT = ' or was only cut as too much';

/** Names a figure that is a length of time; every kind of it has its words here. */
export function describeTime(measure: Time, lookup: Lookup): string {
  const what = 'category' in measure ? lookup.category(measure.category) : '';
  switch (measure.kind) {
    case 'weeks':
      return `the number of weeks in which ${countsWords(measure, lookup)}`;
    case 'months':
      return `the number of calendar months in which ${countsWords(measure, lookup)}`;
    case 'supervised-weeks':
      return supervisedWeeks(measure, lookup);
    case 'span':
      return `the time from the first through the last day on which ${what} counts${measure.beforeCaps === true ? CUT : ''}${plusWords(measure, lookup)}`;
    case 'experience-months':
      return `the number of months of experience in ${what} (a full block of ${lookup.number(measure.limit)} makes ${lookup.number(measure.months)}, however long it took, and the block under way the months it has lasted)`;
    case 'experience-years':
      return experienceYears(measure, lookup);
    case 'shortest-setting':
      return `the time from the first through the last day on which ${what} counts in the setting where that is shortest`;
    case 'elapsed':
      return `the number of ${measure.whole === true ? 'whole months' : 'months begun'} from ${endWords(measure.from, what)} to ${endWords(measure.until, what)}`;
    case 'longest-gap':
      return `the longest break in days, leaves aside, between two days on which ${what} counts`;
    case 'block-months':
      return `the time in months that the ${measure.pick} full block of ${lookup.number(measure.size)} of ${what} took`;
    case 'registration-age':
      return `the number of months begun from the day the registration was issued to the last day on which ${what} counts`;
  }
}

function countsWords(measure: MeasureOf<'weeks' | 'months'>, lookup: Lookup): string {
  const { category, least } = measure;
  const cut = 'beforeCaps' in measure && measure.beforeCaps === true ? CUT : '';
  const what = lookup.category(category);
  return least === undefined ? `${what} counts${cut}` : `at least ${lookup.number(least)} of ${what} count${cut}`;
}

function plusWords({ plus }: MeasureOf<'span'>, lookup: Lookup): string {
  if (plus === undefined) return '';
  return `, and up to ${lookup.number(plus.upTo)} for the calendar months in which ${lookup.category(plus.category)} counts${CUT}`;
}

function supervisedWeeks({ category, modes, least, supervisorKinds }: MeasureOf<'supervised-weeks'>, lookup: Lookup) {
  const by = supervisorKinds === undefined ? '' : ` from a supervisor licensed as ${joinWords(supervisorKinds, 'or')}`;
  return `the number of weeks in which ${lookup.category(category)} counts and at least ${lookup.number(least)} of ${joinWords(modes, 'or')} supervision is received${by}`;
}

function experienceYears({ months, most, parts }: MeasureOf<'experience-years'>, lookup: Lookup): string {
  const reached = parts.map(({ category, least }) => `${lookup.number(least)} of ${lookup.category(category)}`);
  return `the number of full years of experience (a year closes once ${lookup.number(months)} are over and ${joinWords(reached)} are reached; it begins anew when that takes more than ${lookup.number(most)})`;
}

function endWords(end: MeasureOf<'elapsed'>['from' | 'until'], what: string): string {
  if (end === 'first-counted') return `the first day on which ${what} counts`;
  return end === 'last-counted' ? `the last day on which ${what} counts` : dayOf(end);
}

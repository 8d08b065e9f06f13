import { UNKNOWN } from '../engine/unknown.ts';
import { type Measure, type MeasureOf } from '../rulebooks/schema/measure-schema.ts';
import { type CountingContext } from './counting-context.ts';
import { type Measured } from './measured.ts';
import { measureAgreementDelay } from './measures/measure-agreement-delay.ts';
import { measureAverageUnits } from './measures/measure-average-units.ts';
import { measureBlockMonths } from './measures/measure-block-months.ts';
import { measureElapsed } from './measures/measure-elapsed.ts';
import { measureAmountInMonths } from './measures/measure-amount-in-months.ts';
import { measureExperienceMonths } from './measures/measure-experience-months.ts';
import { measureExperienceYears } from './measures/measure-experience-years.ts';
import { measureShortestSetting } from './measures/measure-shortest-setting.ts';
import { measureFirstHours } from './measures/measure-first-hours.ts';
import { measureLeastInBlocks } from './measures/measure-least-in-blocks.ts';
import { measureLeastPerSupervisor } from './measures/measure-least-per-supervisor.ts';
import { measureLeastSupervision } from './measures/measure-least-supervision.ts';
import { measureLongestGap } from './measures/measure-longest-gap.ts';
import { measureMostBetweenSupervision } from './measures/measure-most-between-supervision.ts';
import { measureMostInWeek } from './measures/measure-most-in-week.ts';
import { measureMostPerSupervisor } from './measures/measure-most-per-supervisor.ts';
import { measureOwedByPeriod } from './measures/measure-owed-by-period.ts';
import { measureOwedByRate } from './measures/measure-owed-by-rate.ts';
import { measureOwedByShare } from './measures/measure-owed-by-share.ts';
import { measureParts, measureSurplus } from './measures/measure-parts.ts';
import { measureExam, measureRegistered } from './measures/measure-person.ts';
import { measureRateInPeriod } from './measures/measure-rate-in-period.ts';
import { measureSessions } from './measures/measure-sessions.ts';
import { measureShare } from './measures/measure-share.ts';
import { measureRegistrationAge, measureSpan } from './measures/measure-span.ts';
import { measureSum } from './measures/measure-sum.ts';
import { measureSupervisedWeeks } from './measures/measure-supervised-weeks.ts';
import { measureLeastTraining, measureSupervisors, measureSupervisorsAtOnce } from './measures/measure-supervisors.ts';
import { measureThreshold } from './measures/measure-threshold.ts';
import { measureMonths, measureWeeks } from './measures/measure-weeks.ts';
import { measureYearPackages } from './measures/measure-year-packages.ts';
import { unknownNumber } from './measures/unknown-number.ts';
import { type Sheet } from './sheet.ts';

/** What a figure is measured from, besides its own rule. */
interface Given {
  readonly sheet: Sheet;
  readonly context: CountingContext;
  /** Another figure of the same rulebook, measured first if need be. */
  readonly figureOf: (name: string) => Measured;
}

type Kind = Measure['kind'];
type Rules = { readonly [K in Kind]: MeasureOf<K> };
type Takers = { readonly [K in Kind]: (given: Given, rule: Rules[K]) => Measured };

/** How each kind of figure is measured. */
const TAKERS: Takers = {
  sum: ({ sheet }, rule) => measureSum(sheet, rule),
  share: ({ sheet }, rule) => measureShare(sheet, rule),
  'first-hours': ({ sheet, context }, rule) => measureFirstHours(sheet, context, rule),
  surplus: ({ sheet, context }, rule) => measureSurplus(sheet, context, rule),
  parts: ({ sheet, context }, rule) => measureParts(sheet, context, rule),
  'least-in-blocks': ({ sheet, context }, rule) => measureLeastInBlocks(sheet, context, rule),
  'least-per-supervisor': ({ sheet }, rule) => measureLeastPerSupervisor(sheet, rule),
  'most-per-supervisor': ({ sheet }, rule) => measureMostPerSupervisor(sheet, rule),
  'most-in-week': ({ sheet }, rule) => measureMostInWeek(sheet, rule),
  'year-packages': ({ sheet, context }, rule) => measureYearPackages(sheet, context, rule),
  'owed-by-rate': ({ sheet, context }, rule) => measureOwedByRate(sheet, context, rule),
  'owed-by-share': ({ sheet, context, figureOf }, rule) => measureOwedByShare(sheet, context, rule, figureOf),
  'owed-by-period': ({ sheet, context }, rule) => measureOwedByPeriod(sheet, context, rule),
  threshold: ({ context }, rule) => measureThreshold(context, rule),
  weeks: ({ sheet, context }, rule) => measureWeeks(sheet, context, rule),
  months: ({ sheet, context }, rule) => measureMonths(sheet, context, rule),
  'supervised-weeks': ({ sheet, context }, rule) => measureSupervisedWeeks(sheet, context, rule),
  span: ({ sheet, context }, rule) => measureSpan(sheet, context, rule),
  'experience-months': ({ sheet, context }, rule) => measureExperienceMonths(sheet, context, rule),
  'experience-years': ({ sheet, context }, rule) => measureExperienceYears(sheet, context, rule),
  'shortest-setting': ({ sheet }, rule) => measureShortestSetting(sheet, rule),
  'amount-in-months': ({ sheet, context }, rule) => measureAmountInMonths(sheet, context, rule),
  elapsed: ({ sheet, context }, rule) => measureElapsed(sheet, context, rule),
  'longest-gap': ({ sheet, context }, rule) => measureLongestGap(sheet, context, rule),
  'block-months': ({ sheet, context }, rule) => measureBlockMonths(sheet, context, rule),
  'registration-age': ({ sheet, context }, rule) => measureRegistrationAge(sheet, context, rule),
  'least-supervision': ({ sheet, context }, rule) => measureLeastSupervision(sheet, context, rule),
  sessions: ({ sheet, context }, rule) => measureSessions(sheet, context, rule),
  'most-between-supervision': ({ sheet }, rule) => measureMostBetweenSupervision(sheet, rule),
  'average-units': ({ sheet, context }, rule) => measureAverageUnits(sheet, context, rule),
  'rate-in-period': ({ sheet, context }, rule) => measureRateInPeriod(sheet, context, rule),
  'supervisors-at-once': ({ context }) => measureSupervisorsAtOnce(context),
  supervisors: ({ sheet }, rule) => measureSupervisors(sheet, rule),
  'least-training': ({ sheet, context }, rule) => measureLeastTraining(sheet, context, rule),
  'agreement-delay': ({ sheet, context }) => measureAgreementDelay(sheet, context),
  registered: ({ sheet, context }, rule) => measureRegistered(sheet, context, rule),
  exam: ({ context }, rule) => measureExam(context, rule),
};

/**
 * Measures every figure that the conditions of a rulebook compare, once all steps have run.
 * @returns the figures by name, in the order of the rulebook.
 * @throws RangeError when figures are owed as shares of each other in a circle, or of one that is not there.
 */
export function takeMeasures(sheet: Sheet, context: CountingContext): Map<string, Measured> {
  const { measures } = context.rulebook.counting;
  const taken = new Map<string, Measured | 'being taken'>();
  const figureOf = (name: string): Measured => {
    const known = taken.get(name);
    if (known === 'being taken') throw new RangeError(`The measure ${name} depends on itself`);
    if (known !== undefined) return known;
    const rule = Object.hasOwn(measures, name) ? measures[name] : undefined;
    if (rule === undefined) throw new RangeError(`There is no measure ${name}`);
    taken.set(name, 'being taken');
    const figure = takeMeasure(rule.kind, { sheet, context, figureOf }, rule);
    taken.set(name, figure);
    return figure;
  };
  return new Map(Object.keys(measures).map((name) => [name, figureOf(name)]));
}

function takeMeasure<K extends Kind>(kind: K, given: Given, rule: Rules[K]): Measured {
  const unknown = unknownNumber(given.context, rule);
  if (unknown === null) return TAKERS[kind](given, rule);
  return { value: UNKNOWN, remark: `The record does not say which number stands for "${unknown.label}".` };
}

import { UNKNOWN } from '../../engine/unknown.ts';
import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type PlainDate, addDays } from '../../vocabulary/plain-date.ts';
import { type CountingContext } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { type Sheet } from '../sheet.ts';
import { firstCounted, lastCounted } from './counted-ends.ts';
import { begunMonths, wholeMonths } from './months-between.ts';

type Rule = MeasureOf<'elapsed'>;
type Mark = Rule['from'] | Rule['until'];

/**
 * Measures the months from one date of a person to another; a month begun is a month used, unless whole months are asked for.
 * @returns months, 0 when the second date is not later; UNKNOWN where a date is missing, and which one.
 * @throws RangeError for a measure that names the day of the hour, which is no date of a person.
 */
export function measureElapsed(sheet: Sheet, context: CountingContext, rule: Rule): Measured {
  const from = dateOf(sheet, context, rule, rule.from);
  if (from === null) return { value: UNKNOWN, remark: missing(context, rule.from) };
  const until = dateOf(sheet, context, rule, rule.until);
  if (until === null) return { value: UNKNOWN, remark: missing(context, rule.until) };
  if (until <= from) return { value: 0 };
  // For a minimum only whole months count, and the last day is one of them.
  return { value: rule.whole === true ? wholeMonths(from, addDays(until, 1)) : begunMonths(from, until) };
}

function dateOf(sheet: Sheet, { anchors }: CountingContext, { category }: Rule, mark: Mark): PlainDate | null {
  if (mark === 'first-counted') return firstCounted(sheet, category)?.on ?? null;
  if (mark === 'last-counted') return lastCounted(sheet, category)?.on ?? null;
  if (mark === 'entry') throw new RangeError('The day of the hour is many days: months cannot be measured from it');
  return anchors[mark];
}

function missing({ rulebook }: CountingContext, mark: Mark): string {
  if (mark === 'first-counted' || mark === 'last-counted') return 'Nothing of it counts yet.';
  if (mark === 'first-hour' || mark === 'last-hour') return 'Nothing is logged yet.';
  const said = `The record does not say when ${UNSAID[mark]}.`;
  return said.replace('{title}', rulebook.identity.associate.title);
}

const UNSAID: Readonly<Record<Exclude<Mark, `${'first' | 'last'}-${'counted' | 'hour'}`>, string>> = {
  entry: 'the hour was worked',
  application: 'the board received the application',
  'as-of': 'it is looked at',
  degree: 'the degree was awarded',
  'program-start': 'the program began',
  'twelve-units': 'twelve units were completed',
  registration: 'the {title} registration was issued',
  'registration-applied': 'the {title} registration was applied for',
  agreement: 'the first agreement with a supervisor began',
  approval: 'the board approved an agreement',
};

import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { describeSelector } from '../describe-selector.ts';
import { type Lookup } from '../lookup.ts';
import { isOrAre } from '../number-words.ts';

/** Figures about the supervision received. */
export type Supervision = MeasureOf<
  'least-supervision' | 'sessions' | 'most-between-supervision' | 'average-units' | 'rate-in-period'
>;

type Least = MeasureOf<'least-supervision'>;

const PERIOD_WORDS: Readonly<Record<Least['period'], readonly [one: string, many: string]>> = {
  week: ['week', 'weeks'],
  fortnight: ['fortnight from the first week of the log on', 'fortnights'],
  month: ['calendar month', 'calendar months'],
  quarter: ['quarter', 'quarters'],
  'half-year': ['half-year', 'half-years'],
  year: ['calendar year', 'calendar years'],
};

/** Names a figure about supervision; every kind of it has its words here. */
export function describeSupervision(measure: Supervision, lookup: Lookup): string {
  switch (measure.kind) {
    case 'least-supervision':
      return leastSupervision(measure, lookup);
    case 'sessions':
      return `the number of sessions held of ${describeSelector(measure.select, lookup, 'supervision')}`;
    case 'most-between-supervision':
      return `the most time of ${lookup.category(measure.category)} between one supervision session and the next`;
    case 'average-units':
      return averageUnits(measure, lookup);
    case 'rate-in-period':
      return rateInPeriod(measure, lookup);
  }
}

function leastSupervision(measure: Least, lookup: Lookup): string {
  const what =
    measure.counts === 'sessions'
      ? `the lowest number of sessions of ${describeSelector(measure.select, lookup, 'supervision')}`
      : `the least ${describeSelector(measure.select, lookup, 'supervision')}`;
  const [one, many] = PERIOD_WORDS[measure.period];
  const window = measure.window === 1 ? `any ${one}` : `any ${measure.window} ${many} in a row`;
  const setting = measure.per === undefined ? '' : ', in each setting by itself';
  const owed = `${lookup.number(measure.owed)} ${isOrAre(lookup.parameter(measure.owed))} owed`;
  return `${what} in ${window} in which ${lookup.category(measure.category)} counts${setting} (${owed}${tierWords(measure, one, lookup)}${leaveWords(measure, lookup)})`;
}

function tierWords({ tier, category }: Least, one: string, lookup: Lookup): string {
  if (tier === undefined) return '';
  return `; in a ${one} with more than ${lookup.number(tier.over)} of ${lookup.category(category)}, ${lookup.number(tier.owed)}`;
}

function leaveWords({ waivedByLeaveOf }: Least, lookup: Lookup): string {
  if (waivedByLeaveOf === undefined) return '';
  return `; nothing in a month of an approved leave of ${lookup.number(waivedByLeaveOf)} or more`;
}

function averageUnits({ side, category, perUnit, units, select }: MeasureOf<'average-units'>, lookup: Lookup): string {
  const of = `${lookup.category(category)} (${describeSelector(select, lookup)})`;
  const where = 'in the setting that is shortest of units';
  if (side === 'owed') return `one unit for every ${lookup.number(perUnit)} of ${of} ${where}`;
  const { individual, triadic, group } = units;
  const unit = `${lookup.number(individual)} individual, ${lookup.number(triadic)} triadic or ${lookup.number(group)} in group`;
  return `the number of units of supervision received for ${of} ${where} (one unit is ${unit})`;
}

function rateInPeriod({ side, category, period, onePer }: MeasureOf<'rate-in-period'>, lookup: Lookup): string {
  const [one] = PERIOD_WORDS[period];
  const rate = `one hour for every ${lookup.number(onePer)} that count in ${lookup.category(category)}`;
  if (side === 'owed') return `${rate} in each ${one} by itself (what the ${one} shortest of supervision owes)`;
  return `the supervision received in the ${one} that is shortest of it (owed is ${rate})`;
}

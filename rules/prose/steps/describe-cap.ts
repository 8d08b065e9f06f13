import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { type Lookup } from '../lookup.ts';
import { joinWords } from '../words/join-words.ts';
import { cutFrom, keptLongest, liftedBy } from './step-words.ts';

/** Steps that cut what is too much of one category. */
export type Cap = StepOf<
  'period-cap' | 'total-cap' | 'share-cap' | 'year-cap' | 'block-cap' | 'alternation-cap' | 'convert' | 'prorate-group'
>;

const PERIOD_WORDS: Readonly<Record<StepOf<'period-cap'>['period'], string>> = {
  week: 'a week',
  'rolling-week': 'any seven days in a row',
  fortnight: 'two weeks',
  month: 'a calendar month',
  quarter: 'a quarter of the calendar year',
  'half-year': 'a half of the calendar year',
  year: 'a calendar year',
};

/** Says how much of a category counts at most; every kind of such a step has its sentence here. */
export function describeCap(step: Cap, lookup: Lookup): string {
  const what = lookup.category(step.category);
  const cut = cutFrom(step, lookup);
  const keep = 'keep' in step ? keptLongest(step.keep, lookup) : '';
  const unless = 'unlessAnswered' in step ? step.unlessAnswered : undefined;
  const aside = `${keep}${liftedBy(unless, lookup, 'limit')}`;
  switch (step.kind) {
    case 'period-cap':
      return `At most ${lookup.number(step.limit)} of ${what} count in ${PERIOD_WORDS[step.period]}${step.per === undefined ? '' : ' and setting'}; ${cut}.${aside}`;
    case 'total-cap':
      return `${totalLimit(step, lookup)} of ${what} count in all; ${cut}.${aside}`;
    case 'share-cap':
      return `At most ${lookup.number(step.share)} of ${lookup.category(step.of)} may be ${what}${step.period === undefined ? '' : ` in ${PERIOD_WORDS[step.period]}`}, measured on ${baseWords(step)}; ${cut}.${aside}`;
    case 'year-cap':
      return `At most ${lookup.number(step.limit)} of ${what} count in each ${blockWords(step, lookup)} from the first counted day on, and nothing carries over; ${cut}.${stretchWords(step)}${aside}`;
    case 'block-cap':
      return `At most ${lookup.number(step.limit)} of ${what} count in each ${lookup.number(step.size)} of ${lookup.category(step.base)}, in the order of the days; ${cut}.${aside}`;
    case 'alternation-cap':
      return `Sessions of ${what} must take turns with the other sessions of ${lookup.category(step.of)}: of sessions without another between them no more counts than the session before or after them lasted; ${cut}.`;
    case 'convert':
      return `${what} counts at ${lookup.number(step.rate)} of its time toward ${lookup.category(step.from)}.`;
    case 'prorate-group':
      return `${what} is shared out among those present: it counts in full with up to ${lookup.number(step.full)} present, and with more of them in the proportion of ${lookup.number(step.full)} to all who are present.`;
  }
}

function totalLimit({ limit, shareOf }: StepOf<'total-cap'>, lookup: Lookup): string {
  const share = shareOf === undefined ? '' : ` of the ${lookup.number(shareOf)} (${lookup.parameter(shareOf).label})`;
  return `At most ${lookup.number(limit)}${share}`;
}

function baseWords({ base }: StepOf<'share-cap'>): string {
  return base === 'before-cut' ? 'what was logged and is not left out whole' : 'what ends up counted';
}

function blockWords({ months, weeks }: StepOf<'year-cap'>, lookup: Lookup): string {
  return joinWords(
    [months, weeks].flatMap((name) => (name === undefined ? [] : [lookup.number(name)])),
    'or',
  );
}

function stretchWords({ stretches }: StepOf<'year-cap'>): string {
  return stretches ? ' A stretch of time that has not reached the limit by then goes on until it has.' : '';
}

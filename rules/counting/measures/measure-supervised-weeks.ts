import { type MeasureOf } from '../../rulebooks/schema/measure-schema.ts';
import { type Selector } from '../../rulebooks/schema/selector-schema.ts';
import { accountOf } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { type Measured } from '../measured.ts';
import { selectEntries } from '../select-entries.ts';
import { type Sheet } from '../sheet.ts';

type Rule = MeasureOf<'supervised-weeks'>;

/**
 * Counts the counted weeks in which enough supervision of certain modes was received, where the law says so by somebody
 * who held one of certain licenses on the day.
 */
export function measureSupervisedWeeks(sheet: Sheet, context: CountingContext, rule: Rule): Measured {
  const { credit } = accountOf(sheet, rule.category);
  const least = numberOfLaw(context, rule.least);
  const isMeant = selectEntries(sheet, context, selectorOf(rule));
  let weeks = 0;
  let week: number | null = null;
  let received = 0;
  let isCounted = false;
  for (const { index, week: own } of sheet.entries) {
    if (own !== week) {
      if (isCounted && received >= least) weeks += 1;
      week = own;
      received = 0;
      isCounted = false;
    }
    if ((credit[index] ?? 0) > 0) isCounted = true;
    if (isMeant[index] === 1) received += sheet.evidence[index] ?? 0;
  }
  return { value: isCounted && received >= least ? weeks + 1 : weeks };
}

/** One selector for each measure, so that what it selects is worked out once for each sheet. */
const selectors = new WeakMap<Rule, Selector>();

function selectorOf(rule: Rule): Selector {
  const known = selectors.get(rule);
  if (known !== undefined) return known;
  const { modes, supervisorKinds } = rule;
  const selector = supervisorKinds === undefined ? { modes } : { modes, supervisorKinds };
  selectors.set(rule, selector);
  return selector;
}

import { formatClockHours } from '../../explain/format-amount.ts';
import { WHOLE } from '../../evaluate/read-parameter.ts';
import { type StepOf } from '../../rulebooks/schema/step-schema.ts';
import { creditedIn, totalCredit } from '../account-of.ts';
import { type CountingContext, numberOfLaw } from '../counting-context.ts';
import { giveUp, giveUpSparingWeeks, leastHarmFirst } from '../give-up.ts';
import { type Sheet } from '../sheet.ts';
import { openStakes } from '../stakes.ts';
import { reasonOf } from '../take-minutes.ts';

/** Cuts what a category has above its limit over the whole record. */
export function capTotal(sheet: Sheet, context: CountingContext, step: StepOf<'total-cap'>): void {
  const limit = limitOf(context, step);
  const excess = totalCredit(sheet, step.category) - limit;
  if (excess <= 0) return;
  const reason = reasonOf(step, step.why.replace('{limit}', formatClockHours(limit)));
  const ordered = leastHarmFirst(sheet, creditedIn(sheet, step.category), step.keep);
  const part = { ordered, excess, reason };
  const how = { from: step.from, stakes: openStakes(sheet, context, step, step.from) };
  if (areWeeksCounted(context, step.from)) giveUpSparingWeeks(sheet, part, how);
  else giveUp(sheet, [part], how);
}

function limitOf(context: CountingContext, { limit, shareOf }: StepOf<'total-cap'>): number {
  const number = numberOfLaw(context, limit);
  return shareOf === undefined ? number : Math.floor((number * numberOfLaw(context, shareOf)) / WHOLE);
}

/** Whether the law asks for weeks in which a category counts; only then is a week worth sparing. */
function areWeeksCounted({ rulebook }: CountingContext, category: string): boolean {
  return Object.values(rulebook.counting.measures).some(
    (measure) => measure.kind === 'weeks' && measure.category === category,
  );
}

import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Requirement } from '../../rulebooks/schema/requirement-schema.ts';
import { type Selector } from '../../rulebooks/schema/selector-schema.ts';
import { type Step } from '../../rulebooks/schema/step-schema.ts';
import { type Condition } from '../../rulebooks/schema/condition-schema.ts';

/**
 * Whether a step takes nothing that another has not taken already: what is dated after the evaluation
 * cannot have been signed by then, and so is left out as unsigned.
 * @param before - the steps that run before it.
 */
export function takesNothingMore(step: Step, before: readonly Step[]): boolean {
  return step.kind === 'after-date' && step.anchor === 'as-of' && before.some(({ kind }) => kind === 'unsigned');
}

/** Whether a row stays unknown whatever its conditions say: what is known from memory only decides nothing. */
export function isNeverDecided({ confidence, notBinding }: Requirement): boolean {
  return confidence === 'recall' && notBinding === undefined;
}

/** Whether a part of a row's conditions says what is so for every row: one with an open question is never met. */
export function isSaidOfAllRows(part: Condition, { id }: Pick<Requirement, 'id'>): boolean {
  return 'fact' in part && part.fact === `settled.${id}`;
}

/**
 * Whether a category would count the same if it stood on its own: it means nothing that the outer one does not mean too,
 * and no step takes from the outer one, or from one around that, without naming it.
 */
export function isWithinIdle({ counting }: RulebookParts, name: string): boolean {
  const category = counting.categories[name];
  const outer = category?.within === undefined ? undefined : counting.categories[category.within];
  if (category === undefined || outer === undefined || !meansNoMore(category.select, outer.select)) return false;
  const around = new Set(categoriesAround(counting.categories, name));
  return !counting.steps.some((step) => takesFrom(step).some((from) => around.has(from)));
}

function meansNoMore({ activities, ...rest }: Selector, { activities: outer, ...outerRest }: Selector): boolean {
  const isSame = Object.entries(outerRest).every(
    ([key, value]) => JSON.stringify(rest[key as keyof typeof rest]) === JSON.stringify(value),
  );
  return isSame && (outer === undefined || (activities?.every((activity) => outer.includes(activity)) ?? false));
}

function categoriesAround(categories: RulebookParts['counting']['categories'], name: string): string[] {
  const within = categories[name]?.within;
  return within === undefined ? [] : [within, ...categoriesAround(categories, within)];
}

/** The category that a step cuts by name; what leaves an entry out whole leaves it out everywhere. */
function takesFrom(step: Step): string[] {
  if ('from' in step && step.from !== undefined) return [step.from];
  return step.kind === 'week-gate' ? [step.category] : [];
}

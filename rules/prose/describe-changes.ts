import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Change } from '../rulebooks/schema/change-schema.ts';
import { ACTIVITY_LABELS } from '../vocabulary/activity.ts';
import { describeBinding } from './describe-binding.ts';
import { describeCategory } from './describe-category.ts';
import { describeConditions } from './describe-conditions.ts';
import { describeDemand } from './describe-demand.ts';
import { type Lookup, lookupIn } from './lookup.ts';
import { describeMeasure } from './measures/describe-measure.ts';
import { describeStep } from './steps/describe-step.ts';
import { beginSentence, quote } from './words/join-words.ts';

/**
 * Says in words what other rules change, as those rules then are. A kind of change that has no sentence yet does not compile.
 * @param before - the rulebook as it stands.
 * @param after - the rulebook with all the changes made.
 * @returns one sentence or two for each change.
 */
export function describeChanges(
  changes: readonly Change[],
  before: Pick<Rulebook, 'identity' | 'parameters' | 'counting' | 'requirements'>,
  after: typeof before,
): string[] {
  const [old, now] = [before, after].map((parts) => lookupIn({ ...parts, sha256: '' }));
  return old === undefined || now === undefined ? [] : changes.map((change) => describeChange(change, old, now));
}

function describeChange(change: Change, before: Lookup, after: Lookup): string {
  switch (change.change) {
    case 'value':
    case 'number':
      return `${quote(after.parameter(change.parameter).label)} is ${after.number(change.parameter)}.`;
    case 'row':
      return rowWords(change.requirement, after);
    case 'take-out-row':
      return `${quote(before.requirement(change.requirement).label)} is not asked for.`;
    case 'put-in-row':
      return rowWords(String(change.row['id']), after);
    case 'step':
      return stepWords(change.step, after);
    case 'take-out-step':
      return `Left out is this: ${stepWords(change.step, before)}`;
    case 'put-in-step':
      return stepWords(String(change.step['id']), after);
    case 'category':
      return `${beginSentence(after.category(change.category))} is ${describeCategory(change.category, after)}.`;
    case 'measure':
      return `Measured is ${describeMeasure(after.measure(change.measure), after)}.`;
    case 'uncounted':
      return uncountedWords(after);
  }
}

function rowWords(id: string, lookup: Lookup): string {
  const row = lookup.rulebook.requirements.find((one) => one.id === id);
  if (row === undefined) return '';
  const demands = describeDemand(row, lookup);
  const asked =
    demands.length > 0 ? demands : [describeConditions(row, lookup) ?? describeBinding(row, lookup).sentence];
  return `${quote(row.label)}: ${asked.join(' ')}`;
}

function stepWords(id: string, lookup: Lookup): string {
  const step = lookup.rulebook.counting.steps.find((one) => one.id === id);
  return step === undefined ? '' : describeStep(step, lookup);
}

function uncountedWords({ rulebook }: Lookup): string {
  const activities = rulebook.counting.uncounted.flatMap((one) => one.activities);
  if (activities.length === 0) return 'Every kind of work counts for something.';
  return `These count for nothing: ${activities.map((activity) => ACTIVITY_LABELS[activity]).join('; ')}.`;
}

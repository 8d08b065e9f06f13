import type { RulebookSummary } from '../../../rules/vocabulary/reading/rulebook-summary.ts';
import type { OptionGroup } from '../parts/fields.tsx';

/**
 * The licenses to choose from, under the name of their state, both in alphabetical order. Each begins with its code, so
 * that a state is reached by typing its two letters.
 */
export function licenseChoices(rulebooks: readonly RulebookSummary[]): OptionGroup[] {
  const byState = Map.groupBy(rulebooks.toSorted(byCode), ({ state }) => state);
  return [...byState]
    .map(([label, licenses]) => ({ label, options: licenses.map(optionOf) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en-US'));
}

function byCode(a: RulebookSummary, b: RulebookSummary): number {
  return a.license.localeCompare(b.license, 'en-US');
}

function optionOf({ license, title }: RulebookSummary): OptionGroup['options'][number] {
  return { value: license, label: `${license}: ${title}` };
}

import { lintActivities } from './linting/lint-activities.ts';
import { lintInForce } from './linting/lint-in-force.ts';
import { lintNames } from './linting/lint-names.ts';
import { lintRows } from './linting/lint-rows.ts';
import { lintUnits } from './linting/lint-units.ts';
import { lintValues } from './linting/lint-values.ts';
import { lintVersions } from './linting/lint-versions.ts';
import { type RulebookParts } from './rulebook.ts';

/**
 * Finds what would make a rulebook answer wrongly or not at all: names that lead nowhere, unlike things compared,
 * values that overlap, activities without a place, losses in the name of a row that is not in force, versions that leave days
 * without rules. Each version and each reading that can be asked for is looked at like the rulebook itself. A rulebook with one
 * of these is not loaded.
 * @param parts - the four parts, each well formed.
 * @returns one sentence per problem, empty when there are none.
 */
export function lintRulebook(parts: RulebookParts): string[] {
  return [...lintParts(parts), ...lintVersions(parts, lintParts)];
}

function lintParts(parts: RulebookParts): string[] {
  return [
    ...lintRows(parts),
    ...lintNames(parts),
    ...lintUnits(parts),
    ...lintActivities(parts),
    ...lintValues(parts),
    ...lintInForce(parts),
  ];
}

import { type Rulebook } from './rulebook.ts';
import { type Step } from './schema/step-schema.ts';

/** Fields of a step whose text names a category, a parameter or a requirement. */
const CATEGORY_FIELDS = ['category', 'from', 'of'];
const PARAMETER_FIELDS = [
  'limit',
  'share',
  'over',
  'owed',
  'extra',
  'years',
  'appliedWithin',
  'fingerprintsForDegreesFrom',
  'ofLast',
  'before',
];

/**
 * Finds names in steps that lead nowhere: requirements, categories and parameters must be there.
 * @returns one sentence per problem.
 */
export function lintSteps(parts: Omit<Rulebook, 'sha256'>): string[] {
  const rows = new Set(parts.requirements.map(({ id }) => id));
  return parts.counting.steps.flatMap((step) => {
    const missing = rows.has(step.requirement) ? [] : [`step ${step.id}: no requirement ${step.requirement}`];
    return [...missing, ...lintFields(step, parts)];
  });
}

function lintFields(step: Step, parts: Omit<Rulebook, 'sha256'>): string[] {
  const fields = Object.entries(step).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [[key, value]],
  );
  return fields.flatMap(([key, value]) => {
    if (typeof value !== 'string') return [];
    if (CATEGORY_FIELDS.includes(key) && !(value in parts.counting.categories))
      return [`step ${step.id}: no category ${value}`];
    const isAnchor = step.kind === 'older-than' && key === 'before';
    if (PARAMETER_FIELDS.includes(key) && !isAnchor && !(value in parts.parameters))
      return [`step ${step.id}: no parameter ${value}`];
    return [];
  });
}

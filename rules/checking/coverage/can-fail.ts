import { type RulebookParts } from '../../rulebooks/rulebook.ts';
import { type Leaf } from '../../rulebooks/schema/condition-schema.ts';

/** Steps that can put a question to the requirement they name. */
const ASKING = new Set([
  'ask',
  'cohort',
  'before-date',
  'after-window',
  'registration-gate',
  'agreement-gate',
  'supervisor-gate',
]);

/** Fields of a step that name what the step cuts down to. */
const CUTS = ['limit', 'share'];

/**
 * Whether a comparison can ever not hold. A requirement that no step puts a question to is always settled, and what a step
 * cuts down to a number is never above it, whatever the record says, so nobody can write a case in which it fails.
 */
export function canFail(parts: RulebookParts, leaf: Leaf): boolean {
  return !isAlwaysSettled(parts, leaf) && !isAlwaysCut(parts, leaf);
}

function isAlwaysCut({ counting }: RulebookParts, { operator, value }: Leaf): boolean {
  if (operator !== 'atMost') return false;
  return counting.steps.some((step) =>
    Object.entries(step).some(([key, name]) => CUTS.includes(key) && `param.${String(name)}` === value.fact),
  );
}

function isAlwaysSettled({ counting }: RulebookParts, { fact }: Leaf): boolean {
  if (!fact.startsWith('settled.')) return false;
  const row = fact.slice('settled.'.length);
  return !counting.steps.some((step) => {
    if (!ASKING.has(step.kind)) return false;
    if (step.requirement === row) return true;
    if (step.kind === 'supervisor-gate') return step.elsewhere === row;
    return step.kind === 'registration-gate' && step.bridge?.requirement === row;
  });
}

import { type Condition, type Leaf } from '../schema/condition-schema.ts';

/** Every comparison of a condition, in the order in which they are written. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return [condition];
}

/** Every fact a condition names, on the left and on the right. */
export function factsIn(condition: Condition): string[] {
  return leavesOf(condition).flatMap(({ fact, value }) => [fact, value.fact]);
}

import { type CountingContext } from '../counting/counting-context.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';

/** Whether a requirement is in force for a person: superseded rows, and rows whose effective range does not reach this person, are not. */
export function reaches(
  { superseded, effective }: Pick<Requirement, 'superseded' | 'effective'>,
  { picks }: Pick<CountingContext, 'picks'>,
): boolean {
  if (superseded !== undefined) return false;
  const on = effective === undefined || effective.by === 'entry' ? null : picks[effective.by];
  if (effective === undefined || on === null) return true;
  return (effective.from ?? on) <= on && on <= (effective.until ?? on);
}

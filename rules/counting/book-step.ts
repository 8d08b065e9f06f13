import { reaches } from '../evaluate/reaches.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Requirement } from '../rulebooks/schema/requirement-schema.ts';
import { type Step } from '../rulebooks/schema/step-schema.ts';
import { type CountingContext } from './counting-context.ts';

/** Something that takes hours in the name of a requirement, with the rows to name where that one is not in force. */
export interface Booked {
  readonly requirement: string;
  readonly orElse?: readonly string[] | undefined;
}

/**
 * The step as it runs for a person: in the name of its requirement or, where that is not in force for the person, of the
 * first of `orElse` that is.
 * @returns null where none is: a rule that is not in force takes no hours.
 */
export function bookStep(context: CountingContext, step: Step): Step | null {
  const requirement = bookedRow(context, step);
  if (requirement === step.requirement) return step;
  return requirement === null ? null : { ...step, requirement };
}

/** The row in whose name hours are lost; null where none of those named is in force for the person. */
export function bookedRow(context: CountingContext, { requirement, orElse = [] }: Booked): string | null {
  return [requirement, ...orElse].find((id) => isInForce(context, id)) ?? null;
}

/** Whether a requirement is in force for a person. */
export function isInForce(context: CountingContext, requirement: string): boolean {
  const limited = limitedIn(context.rulebook).get(requirement);
  return limited === undefined || reaches(limited, context);
}

/** The rows that are not in force for everybody: few rulebooks have any. */
const limitedRows = new WeakMap<Rulebook, ReadonlyMap<string, Requirement>>();

function limitedIn(rulebook: Rulebook): ReadonlyMap<string, Requirement> {
  const known = limitedRows.get(rulebook);
  if (known !== undefined) return known;
  const limited = rulebook.requirements.filter(({ superseded, effective }) => superseded ?? effective);
  const found = new Map(limited.map((row) => [row.id, row]));
  limitedRows.set(rulebook, found);
  return found;
}

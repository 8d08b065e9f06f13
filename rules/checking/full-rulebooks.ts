import { type Identity } from '../rulebooks/schema/identity-schema.ts';

/** States whose rulebooks must be proved in full: no change to them may go unnoticed by their cases. */
const STATES = ['CA', 'TX', 'NY', 'FL', 'PA', 'IL', 'OH', 'GA', 'NC', 'MI'];

/** How many cases a rulebook needs. */
const CASES = { full: 8, other: 2 };

/** Whether the cases of a rulebook must notice every change to it. */
export function isFull({ jurisdiction }: Pick<Identity, 'jurisdiction'>): boolean {
  return STATES.includes(jurisdiction);
}

/** How many cases a rulebook must have at least. */
export function leastCases(identity: Pick<Identity, 'jurisdiction'>): number {
  return isFull(identity) ? CASES.full : CASES.other;
}

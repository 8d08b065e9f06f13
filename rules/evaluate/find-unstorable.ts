import { isStorableText } from '../vocabulary/storable-text.ts';

/** Where in a document a text stands that cannot be kept. */
export type UnstorablePlace = readonly (string | number)[];

/** A step into a document, and the one before it. */
interface Step {
  readonly name: string | number;
  readonly before: Step | null;
}

/** So many places are told: whoever sends more has enough to look at. */
const MOST = 20;

/**
 * Finds texts, and names of fields, that no database keeps: with a NUL, or with half of a character in it.
 * @param value - parsed JSON of any shape, however deep.
 * @returns the places of the first twenty, also of what stands under such a name, in the order of the document; never throws.
 */
export function findUnstorable(value: unknown): UnstorablePlace[] {
  const found: UnstorablePlace[] = [];
  // Not by calling itself, and without writing out every place: what somebody sends may be nested without end.
  const waiting: { readonly value: unknown; readonly at: Step | null }[] = [{ value, at: null }];
  for (let next = waiting.pop(); next !== undefined && found.length < MOST; next = waiting.pop()) {
    const { at } = next;
    const isBad = typeof next.value === 'string' && !isStorableText(next.value);
    if (isBad || (typeof at?.name === 'string' && !isStorableText(at.name))) found.push(placeOf(at));
    if (typeof next.value === 'object' && next.value !== null) waiting.push(...inside(next.value, at).reverse());
  }
  return found;
}

function inside(value: object, before: Step | null) {
  if (Array.isArray(value)) return value.map((one: unknown, name) => ({ value: one, at: { name, before } }));
  return Object.entries(value).map(([name, one]) => ({ value: one as unknown, at: { name, before } }));
}

function placeOf(last: Step | null): UnstorablePlace {
  const steps: (string | number)[] = [];
  for (let step = last; step !== null; step = step.before) steps.push(step.name);
  return steps.reverse();
}

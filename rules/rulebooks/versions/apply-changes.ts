import { z } from 'zod';
import { addDays, plainDate } from '../../vocabulary/plain-date.ts';
import { type RulebookParts } from '../rulebook.ts';
import { type Change } from '../schema/change-schema.ts';
import { type Parameter } from '../schema/parameter-schema.ts';
import { partsSchema } from '../schema/parts-schema.ts';

/** The four parts of a rulebook while they are being changed. */
type Draft = ReturnType<typeof draftOf>;

/**
 * Makes other rules of the rules of a rulebook, which itself stays as it is.
 * @param parts - the four parts; only they are looked at.
 * @param changes - one after the other, each on what the ones before have left.
 * @returns the four parts as they are then, well formed, but not yet held against each other.
 * @throws RangeError when a change names what is not there, or leaves something that is not well formed.
 */
export function applyChanges(parts: RulebookParts, changes: readonly Change[]): RulebookParts {
  const draft = draftOf(parts);
  for (const change of changes) apply(draft, change);
  const parsed = changedSchema.safeParse(draft);
  if (!parsed.success) throw new RangeError(`The rulebook is not well formed:\n${z.prettifyError(parsed.error)}`);
  return { identity: parts.identity, ...parsed.data };
}

/** No change reaches the identity of a rulebook. */
const changedSchema = partsSchema.omit({ identity: true });

function draftOf({ parameters, counting, requirements }: RulebookParts) {
  return structuredClone({ parameters: { ...parameters }, counting, requirements: [...requirements] });
}

function apply(draft: Draft, change: Change): void {
  const { parameters, counting, requirements } = draft;
  switch (change.change) {
    case 'value':
      return addValue(found(parameters[change.parameter], 'number', change.parameter), change.value);
    case 'number':
      return put(parameters, change.parameter, change.is);
    case 'row':
      return alter(requirements, change.requirement, 'requirement', change);
    case 'take-out-row':
      return replace(requirements, change.requirement, 'requirement', { keeps: 0 });
    case 'put-in-row':
      return replace(requirements, change.after, 'requirement', { keeps: 1, with: change.row });
    case 'step':
      return alter(counting.steps, change.step, 'step', change);
    case 'take-out-step':
      return replace(counting.steps, change.step, 'step', { keeps: 0 });
    case 'put-in-step':
      return replace(counting.steps, change.after, 'step', { keeps: 1, with: change.step });
    case 'category':
      return put(counting.categories, change.category, change.is);
    case 'measure':
      return put(counting.measures, change.measure, change.is);
    case 'uncounted':
      counting.uncounted = change.is as typeof counting.uncounted;
  }
}

/** The value that stands open when the new one begins ends on the day before. */
function addValue({ values }: Parameter, value: Parameter['values'][number]): void {
  const { from } = value;
  if (from !== undefined) {
    const open = values.find(
      (one) => one.until === undefined && one.degree === value.degree && (one.from ?? '') < from,
    );
    if (open !== undefined) open.until = addDays(plainDate(from), -1);
  }
  values.push(value);
}

/** Whether it is what it should be is looked at when all changes are made. */
function put(into: Record<string, unknown>, name: string, is: unknown): void {
  into[name] = is;
}

function alter(
  list: { id: string }[],
  id: string,
  what: string,
  { set, without = [] }: { readonly set: Record<string, unknown>; readonly without?: readonly string[] | undefined },
): void {
  const element = found(list[placeOf(list, id, what)], what, id);
  const missing = without.find((key) => !Object.hasOwn(element, key));
  if (missing !== undefined) throw new RangeError(`The ${what} ${id} has no ${missing}`);
  for (const key of without) Reflect.deleteProperty(element, key);
  merge(element, set);
}

/** Fields within fields are set one by one, so that a change names only what it changes; a list is set whole. */
function merge(into: object, set: Readonly<Record<string, unknown>>): void {
  const fields = into as Record<string, unknown>;
  for (const [key, value] of Object.entries(set)) {
    const own = fields[key];
    if (isFields(own) && isFields(value)) merge(own, value);
    else fields[key] = value;
  }
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function replace(
  list: readonly { id: string }[],
  id: string,
  what: string,
  by: { readonly keeps: 0 | 1; readonly with?: unknown },
): void {
  const place = placeOf(list, id, what);
  (list as unknown[]).splice(place + by.keeps, 1 - by.keeps, ...(by.with === undefined ? [] : [by.with]));
}

function placeOf(list: readonly { id: string }[], id: string, what: string): number {
  const at = list.findIndex((one) => one.id === id);
  if (at === -1) throw new RangeError(`The rulebook has no ${what} ${id}`);
  return at;
}

function found<T>(thing: T | undefined, what: string, name: string): T {
  if (thing === undefined) throw new RangeError(`The rulebook has no ${what} ${name}`);
  return thing;
}

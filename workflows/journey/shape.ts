import { parseCalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { parsePlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isStorableText } from '../../rules/vocabulary/storable-text.ts';

/** What a value must look like: the part of JSON Schema that commands are described in. */
export type Shape =
  | {
      readonly type: 'object';
      readonly properties?: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
      readonly propertyNames?: Shape;
      readonly additionalProperties: false | Shape;
    }
  | { readonly type: 'array'; readonly items: Shape; readonly maxItems?: number }
  | {
      readonly type: 'string';
      readonly format?: 'date' | 'calendar-week' | 'uuid' | 'date-time';
      readonly pattern?: string;
      readonly minLength?: number;
      readonly maxLength?: number;
      readonly enum?: readonly string[];
    }
  | { readonly type: 'boolean' }
  | { readonly type: 'number' }
  | { readonly type: 'integer'; readonly minimum?: number; readonly maximum?: number }
  | { readonly anyOf: readonly Shape[] };

type ShapeOf<Type> = Extract<Shape, { type: Type }>;

const FORMATS: Readonly<Partial<Record<string, (text: string) => boolean>>> = {
  date: (text) => parsePlainDate(text) !== null,
  'calendar-week': (text) => parseCalendarWeek(text) !== null,
};

/**
 * Finds the first place at which a value is not as its shape says. Plain code instead of a library of schemas: this runs
 * in the replay, where each journey in memory would load and build the whole library for itself.
 * @param at - how the value is called, for one `body`.
 * @returns for one `body.exams.0.passedOn`; null when all is as it must be.
 */
export function findMisfit(shape: Shape, value: unknown, at: string): string | null {
  if ('anyOf' in shape) return shape.anyOf.some((one) => findMisfit(one, value, at) === null) ? null : at;
  switch (shape.type) {
    case 'object':
      return isPlainObject(value) ? findMisfitInFields(shape, value, at) : at;
    case 'array':
      return Array.isArray(value) ? findMisfitInItems(shape, value, at) : at;
    case 'string':
      return typeof value === 'string' && fitsText(shape, value) ? null : at;
    case 'number':
      return Number.isFinite(value) ? null : at;
    case 'integer':
      return fitsInteger(shape, value) ? null : at;
    case 'boolean':
      return typeof value === 'boolean' ? null : at;
  }
}

function fitsInteger({ minimum = -Infinity, maximum = Infinity }: ShapeOf<'integer'>, value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findMisfitInFields(shape: ShapeOf<'object'>, value: Record<string, unknown>, at: string): string | null {
  const { properties = {}, required = [], propertyNames, additionalProperties } = shape;
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return `${at}.${missing}`;
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    // A name that was not asked for is not repeated: it may be anything.
    if (field === undefined || field === false || name === '__proto__') return at;
    if (propertyNames !== undefined && findMisfit(propertyNames, name, at) !== null) return at;
    const misfit = findMisfit(field, value[name], field === additionalProperties ? at : `${at}.${name}`);
    if (misfit !== null) return misfit;
  }
  return null;
}

function findMisfitInItems({ items, maxItems }: ShapeOf<'array'>, value: readonly unknown[], at: string) {
  if (maxItems !== undefined && value.length > maxItems) return at;
  for (const [index, item] of value.entries()) {
    const misfit = findMisfit(items, item, `${at}.${String(index)}`);
    if (misfit !== null) return misfit;
  }
  return null;
}

/** Spaces around a text do not count for its length. */
function fitsText({ enum: names, format, pattern, minLength, maxLength }: ShapeOf<'string'>, text: string): boolean {
  const { length } = text.trim();
  if (length < (minLength ?? 0) || length > (maxLength ?? Infinity) || !isStorableText(text)) return false;
  if (names !== undefined && !names.includes(text)) return false;
  if (pattern !== undefined && !new RegExp(pattern).test(text)) return false;
  return FORMATS[format ?? '']?.(text) ?? true;
}

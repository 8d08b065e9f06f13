/** Values that stand for nothing, or for something of another kind. */
const SPOILED: Readonly<Record<string, unknown>> = {
  null: null,
  'not a number': Number.NaN,
  infinite: Number.POSITIVE_INFINITY,
  'a number as text': '1000',
  'a yes': true,
  'a no': false,
  half: 1000.5,
  'an object': {},
};

/** What can stand in the place of a value and is not of its kind. A whole number that is too large is of its kind. */
export function spoiledOf(good: unknown): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(SPOILED).filter(([, spoil]) => typeof spoil !== typeof good || typeof spoil === 'number');
}

/** What stands in a place of a document. */
export function valueAt(value: unknown, place: readonly string[]): unknown {
  return place.reduce((at, name) => (at as Readonly<Record<string, unknown>>)[name], value);
}

/** Every place of a document where something stands that is no list and no object. */
export function placesOf(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, one]) => placesOf(one, [...at, name]));
}

/** The same document with another value in one place. */
export function withAt(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === name ? withAt(one, rest, other) : one));
  const object = value as Readonly<Record<string, unknown>>;
  return { ...object, [name]: withAt(object[name], rest, other) };
}

/** A text in a step, a measure or a selector, with the key it stands under. */
export interface TextField {
  readonly key: string;
  readonly text: string;
}

/** Lists every text of a part of a rulebook, however deep; items of a list stand under the key of the list. */
export function textFields(value: unknown, key = ''): TextField[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => textFields(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textFields(inner, name));
}

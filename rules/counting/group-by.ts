/**
 * Puts items that share a key together, in the order in which the keys first appear.
 * @param keyOf - the key of an item.
 */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string | number): Map<string | number, T[]> {
  const groups = new Map<string | number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

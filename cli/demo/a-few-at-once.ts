/**
 * Does something with each item, a few at once, beginning in order.
 * @param limit - how many at once.
 * @returns what came of each, in the order of the items.
 * @throws what the first failure throws; nothing further is begun after it.
 */
export async function aFewAtOnce<Item, Result>(
  limit: number,
  items: readonly Item[],
  action: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (hasFailed) return;
      results[index] = await action(item).catch((failure: unknown) => {
        hasFailed = true;
        throw failure;
      });
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return results;
}

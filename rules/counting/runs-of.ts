import { type Entry } from './sheet.ts';

/**
 * Cuts entries into runs of neighbors that share a key. Entries stand in the order of their days,
 * so that a week or a month is one run.
 * @param keyOf - the period of an entry.
 * @yields each run, its entries in order.
 */
export function* runsOf(entries: readonly Entry[], keyOf: (entry: Entry) => number): Generator<readonly Entry[]> {
  let start = 0;
  for (let end = 1; end <= entries.length; end += 1) {
    const [first, next] = [entries[start], entries[end]];
    if (first === undefined) return;
    if (next !== undefined && keyOf(next) === keyOf(first)) continue;
    yield entries.slice(start, end);
    start = end;
  }
}

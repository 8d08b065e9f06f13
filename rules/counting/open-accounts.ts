import { type CountingContext } from './counting-context.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Selector } from '../rulebooks/schema/selector-schema.ts';
import { asksForDay, selectEntries, selectSorts } from './select-entries.ts';
import { type Account, type Log } from './sheet.ts';

/** An account while those inside it are still being found. */
interface Opening extends Account {
  readonly inner: Account[];
  /** 1 for each sort of entries that belongs to it; null where sorts do not tell. */
  readonly sorts: Uint8Array | null;
}

type Categories = Rulebook['counting']['categories'];

/**
 * Opens an account for every category of a rulebook: each entry is credited in full wherever it belongs,
 * and belongs inside a category only if it belongs to the outer one too.
 */
export function openAccounts(log: Log, context: CountingContext): Map<string, Account> {
  const accounts = new Map<string, Opening>();
  const categories = outerFirst(context.rulebook.counting.categories);
  // One piece of memory for all accounts: asking for each by itself takes longer than filling it.
  const size = log.entries.length;
  const memory = new ArrayBuffer(size * categories.length * 2 * Int32Array.BYTES_PER_ELEMENT);
  const credits = new Int32Array(memory, 0, size * categories.length);
  const lastCuts = new Uint32Array(memory, credits.byteLength, size * categories.length);
  for (const [number, [name, { within, select }]] of categories.entries()) {
    const outer = within === undefined ? undefined : accounts.get(within);
    const credit = credits.subarray(number * size, (number + 1) * size);
    const lastCut = lastCuts.subarray(number * size, (number + 1) * size);
    const sorts = creditMembers(log, context, select, outer, credit);
    const account: Opening = { name, within: within ?? null, inner: [], credit, lastCut, sorts };
    accounts.set(name, account);
    for (const around of accountsAround(accounts, within)) around.inner.push(account);
  }
  return accounts;
}

/**
 * The order in which a rulebook names its categories says nothing, since a database that keeps it orders the names its
 * own way: an outer category always comes before those inside it.
 */
function outerFirst(categories: Categories): (readonly [string, Categories[string]])[] {
  const ordered = new Map<string, Categories[string]>();
  const take = (name: string): void => {
    const category = categories[name];
    if (category === undefined || ordered.has(name)) return;
    if (category.within !== undefined) take(category.within);
    ordered.set(name, category);
  };
  for (const name of Object.keys(categories)) take(name);
  return [...ordered];
}

/** Credits the members, by their sorts where those tell: then nothing need be asked of each entry. */
function creditMembers(
  log: Log,
  context: CountingContext,
  select: Selector,
  outer: Opening | undefined,
  credit: Int32Array,
): Uint8Array | null {
  const { sortOf, minutesOf } = log;
  if (asksForDay(select) || outer?.sorts === null) {
    const selection = selectEntries(log, context, select);
    for (let index = 0; index < credit.length; index += 1)
      credit[index] = selection[index] === 1 && (outer?.credit[index] ?? 0) >= 0 ? (minutesOf[index] ?? 0) : -1;
    return null;
  }
  const sorts = selectSorts(log, context, select);
  if (outer !== undefined) for (const [sort, isOuter] of outer.sorts.entries()) if (isOuter === 0) sorts[sort] = 0;
  for (let index = 0; index < credit.length; index += 1)
    credit[index] = sorts[sortOf[index] ?? 0] === 1 ? (minutesOf[index] ?? 0) : -1;
  return sorts;
}

function* accountsAround(accounts: ReadonlyMap<string, Opening>, within: string | undefined): Iterable<Opening> {
  const outer = within === undefined ? undefined : accounts.get(within);
  if (outer === undefined) return;
  yield outer;
  yield* accountsAround(accounts, outer.within ?? undefined);
}

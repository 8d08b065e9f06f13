import { type Account, type Cut, type Entry, type Sheet } from '../counting/sheet.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type LedgerRow, type Loss } from '../vocabulary/evaluation.ts';

/**
 * Writes one row for every entry, in the order of the log: what counts toward at least one requirement, and what is lost to which.
 * @param log - the ids in the order of the record.
 * @throws Error when minutes do not add up, which no rulebook may bring about.
 */
export function writeLedger(sheet: Sheet, rulebook: Rulebook, log: readonly { id: string }[]): LedgerRow[] {
  const write = rowWriter(sheet, rulebook);
  if (sheet.isInLogOrder) return sheet.entries.map(write);
  const rows = new Map(sheet.entries.map((entry) => [entry.id, write(entry)]));
  return log.flatMap(({ id }) => rows.get(id) ?? []);
}

function rowWriter(sheet: Sheet, rulebook: Rulebook): (entry: Entry) => LedgerRow {
  const citations = new Map(rulebook.requirements.map(({ id, citation }) => [id, citation]));
  // Most entries lose nothing: they share the list of it.
  const nothing: Loss[] = [];
  return (entry) => {
    const account = bestAccount(sheet, entry);
    const counted = Math.max(0, account?.credit[entry.index] ?? 0);
    if (counted === entry.minutes) return { entry: entry.id, minutes: entry.minutes, counted, lost: nothing };
    const cuts = account === null ? [uncounted(sheet, entry)] : sheet.cuts.of(account, entry.index);
    const lost = mergeCuts(cuts).map((cut) => lossOf(cut, citations));
    const sum = lost.reduce((total, { minutes }) => total + minutes, counted);
    if (sum !== entry.minutes)
      throw new Error(`Entry ${entry.id}: ${sum} of ${entry.minutes} minutes are accounted for`);
    return { entry: entry.id, minutes: entry.minutes, counted, lost };
  };
}

/** Minutes that still count somewhere are not lost: the category that credits most speaks for the entry. */
function bestAccount({ ordered }: Sheet, { index, minutes }: Entry): Account | null {
  let best: Account | null = null;
  let most = -1;
  for (const account of ordered) {
    const credit = account.credit[index] ?? -1;
    if (credit <= most) continue;
    best = account;
    most = credit;
    if (most === minutes) break;
  }
  return best;
}

function uncounted(sheet: Sheet, { activity, minutes }: Entry): Cut {
  return { minutes, ...(sheet.uncounted.get(activity) ?? sheet.uncountedElse) };
}

function lossOf({ minutes, requirement, why, repair }: Cut, citations: ReadonlyMap<string, string | null>): Loss {
  const loss = { minutes, requirement, why, citation: citations.get(requirement) ?? null };
  return repair === undefined ? loss : { ...loss, repair };
}

function mergeCuts(cuts: readonly Cut[]): readonly Cut[] {
  if (cuts.length === 1) return cuts;
  const merged = new Map<string, Cut>();
  for (const cut of cuts) {
    const key = `${cut.requirement}\n${cut.why}`;
    const before = merged.get(key);
    merged.set(key, before === undefined ? cut : { ...before, minutes: before.minutes + cut.minutes });
  }
  return [...merged.values()];
}

import { type Cut, type Entry, type Sheet } from '../counting/sheet.ts';
import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type LedgerRow, type Loss } from '../vocabulary/evaluation.ts';

/**
 * Writes one row for every entry, in the order of the log: what counts toward at least one requirement, and what is lost to which.
 * @param log - the ids in the order of the record.
 * @throws Error when minutes do not add up, which no rulebook may bring about.
 */
export function writeLedger(sheet: Sheet, rulebook: Rulebook, log: readonly { id: string }[]): LedgerRow[] {
  const citations = new Map(rulebook.requirements.map(({ id, citation }) => [id, citation]));
  const rows = new Map(sheet.entries.map((entry) => [entry.id, writeRow(sheet, rulebook, citations, entry)]));
  return log.flatMap(({ id }) => rows.get(id) ?? []);
}

function writeRow(
  sheet: Sheet,
  rulebook: Rulebook,
  citations: ReadonlyMap<string, string | null>,
  entry: Entry,
): LedgerRow {
  const { counted, cuts } = bestAccount(sheet, rulebook, entry);
  const lost = mergeCuts(cuts).map((cut): Loss => {
    const { minutes, requirement, why, repair } = cut;
    return {
      minutes,
      requirement,
      why,
      citation: citations.get(requirement) ?? null,
      ...(repair === undefined ? {} : { repair }),
    };
  });
  const sum = lost.reduce((total, { minutes }) => total + minutes, counted);
  if (sum !== entry.minutes) throw new Error(`Entry ${entry.id}: ${sum} of ${entry.minutes} minutes are accounted for`);
  return { entry: entry.id, minutes: entry.minutes, counted, lost };
}

/** Minutes that still count somewhere are not lost: the category that credits most speaks for the entry. */
function bestAccount(sheet: Sheet, rulebook: Rulebook, entry: Entry): { counted: number; cuts: readonly Cut[] } {
  const ranked = [...sheet.accounts.values()]
    .map(({ credit, cuts }) => ({ counted: credit[entry.index] ?? -1, cuts: cuts.get(entry.index) ?? [] }))
    .filter(({ counted }) => counted >= 0)
    .sort((a, b) => b.counted - a.counted);
  const best = ranked[0];
  if (best !== undefined) return best;
  const whole = sheet.uncounted.get(entry.index) ?? {
    minutes: entry.minutes,
    requirement: rulebook.identity.headline,
    why: 'This work counts toward nothing here.',
  };
  return { counted: 0, cuts: [whole] };
}

function mergeCuts(cuts: readonly Cut[]): Cut[] {
  const merged = new Map<string, Cut>();
  for (const cut of cuts) {
    const key = `${cut.requirement}\n${cut.why}`;
    const before = merged.get(key);
    merged.set(key, before === undefined ? cut : { ...before, minutes: before.minutes + cut.minutes });
  }
  return [...merged.values()];
}

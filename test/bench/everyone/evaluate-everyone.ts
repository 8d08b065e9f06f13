import type { Database } from '../../../db/open-database.ts';
import { type Everyone, readEveryone } from '../../../db/operations/record/read-everyone.ts';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import type { Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';

/** What is kept of evaluating many people. */
export interface Tally {
  people: number;
  entries: number;
  countedMinutes: number;
  unmet: number;
}

/** Reads the records of everyone, evaluates each and adds up a few figures. */
export async function evaluateEveryone(
  db: Database,
  everyone: Everyone,
  rulebook: Rulebook,
  asOf: PlainDate,
): Promise<Tally> {
  const tally = { people: 0, entries: 0, countedMinutes: 0, unmet: 0 };
  for await (const { record } of readEveryone(db, everyone))
    addTo(tally, await evaluateRecord({ rulebook, record, asOf }));
  return tally;
}

/** Adds one evaluation to the figures. */
export function addTo(tally: Tally, { verdict, ledger }: Evaluation): void {
  tally.people += 1;
  tally.entries += ledger.length;
  for (const { counted } of ledger) tally.countedMinutes += counted;
  if (verdict === 'unmet') tally.unmet += 1;
}

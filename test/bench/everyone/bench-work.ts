import type { Database } from '../../../db/open-database.ts';
import { evaluateRecord } from '../../../rules/evaluate/evaluate-record.ts';
import { loadRulebook } from '../../../rules/rulebooks/load-rulebook.ts';
import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { BareRead } from './bare-read.ts';
import { addTo, evaluateEveryone, type Tally } from './evaluate-everyone.ts';
import type { FilledOrganization } from './fill-organization.ts';

export const LICENSE = 'CA-LMFT';
const AS_OF = plainDate('2026-06-01');
const BATCH = 50;

/** A filled database, and the record that everybody in it has. */
export interface Bench {
  readonly db: Database;
  readonly organization: FilledOrganization;
  readonly record: ExperienceRecord;
}

/** Reads the rows of a stretch of people and checks that none is missing. */
export async function readBarely(
  { db, organization, record }: Bench,
  way: BareRead,
  ids: readonly string[],
): Promise<void> {
  const rows = await way.read(db, organization.organizationId, ids);
  if (rows !== ids.length * record.log.length) throw new Error(`${rows} rows were read of ${ids.length} people`);
}

/** Evaluates a stretch of people; what comes out must be what the record gives that they were all filled with. */
export async function evaluateSlice({ db, organization, record }: Bench, ids: readonly string[]): Promise<void> {
  const { organizationId, journeyIds } = organization;
  const rulebook = loadRulebook(LICENSE);
  const before = journeyIds[journeyIds.indexOf(ids[0] ?? '') - 1];
  const stretch = { ...(before !== undefined && { after: before }), through: ids.at(-1) ?? '' };
  const tally = await evaluateEveryone(db, { organizationId, batchSize: BATCH, ...stretch }, rulebook, AS_OF);
  const one: Tally = { people: 0, entries: 0, countedMinutes: 0, unmet: 0 };
  addTo(one, await evaluateRecord({ rulebook, record, asOf: AS_OF }));
  for (const figure of ['people', 'entries', 'countedMinutes', 'unmet'] as const) {
    if (tally[figure] === one[figure] * ids.length) continue;
    throw new Error(`${figure} of ${ids.length} people came to ${tally[figure]}, and of one to ${one[figure]}`);
  }
}

import { isoInstantOrNull } from '../../instant.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { requireJourney } from '../journey/require-journey.ts';
import { composeRecord } from '../record/read-record.ts';

/** What should have happened to a journey by now. */
export interface Lateness {
  /** SHA-256 of the record as it is, and of the one that the cohort's numbers come from; null where none was counted. */
  readonly recordSha256: string;
  readonly countedSha256: string | null;
  /** SHA-256 of the rules that it was counted under; null where it was not counted. */
  readonly countedUnder: string | null;
  /** ISO instant at which the first of the words that are not told yet fell due; null when none is late. */
  readonly wordDueAt: string | null;
  /** Notices that are stored since before the limit and not delivered. */
  readonly unsent: readonly string[];
}

interface Row {
  readonly countedSha256: string | null;
  readonly countedUnder: string | null;
  readonly wordDueAt: string | null;
  readonly unsent: readonly string[];
}

const LATE = `
  select e.input_sha256 as "countedSha256", e.rulebook_sha256 as "countedUnder",
    (select min(o.next_at) from obligation o where o.journey_id = j.id and o.closed_at is null and o.next_at < ?) as "wordDueAt",
    coalesce((select json_agg(n.id order by n.stored_at, n.id) from notice n
      where n.scope_id = j.id and n.sent_at is null and n.undeliverable_at is null and greatest(n.stored_at, n.due_at) < ?), '[]') as unsent
  from journey j left join journey_summary s on s.journey_id = j.id left join evaluation e on e.id = s.evaluation_id
  where j.id = ?`;

/**
 * What should have happened to a journey before an instant and did not.
 * @param before - ISO instant; what fell due later is not late yet.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function readLateness(
  db: Database,
  { organizationId, journeyId }: JourneyScope,
  before: string,
): Promise<Lateness> {
  return read(db, { organizationId }, async (session) => {
    const { inputSha256 } = await composeRecord(session, await requireJourney(session, journeyId));
    const [row] = await session.ask<Row>(LATE, [before, before, journeyId]);
    const { wordDueAt, ...late } = row as Row;
    return { recordSha256: inputSha256, ...late, wordDueAt: isoInstantOrNull(wordDueAt) };
  });
}

import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { sha256Of } from '../../sha256.ts';
import { type JourneyInHand, requireJourney } from '../journey/require-journey.ts';
import { composeRecords } from './compose-records.ts';
import { readLog } from './read-log.ts';

/** The record of a journey with what it is to be evaluated against. */
export interface RecordOfJourney {
  readonly record: ExperienceRecord;
  readonly license: LicenseCode;
  readonly rulebook: { readonly version: string; readonly sha256: string };
  /** SHA-256 of the canonical record, 64 hexadecimal digits. */
  readonly inputSha256: string;
  /** The day worked last, `YYYY-MM-DD`; null when nothing is logged. */
  readonly lastLoggedOn: string | null;
}

/**
 * The record of a journey as a public experience record; entries that wait, were returned or are drafts are unsigned.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function readRecord(db: Database, { organizationId, journeyId }: JourneyScope): Promise<RecordOfJourney> {
  return read(db, { organizationId }, async (session) => {
    return composeRecord(session, await requireJourney(session, journeyId));
  });
}

/** The same within a transaction that is already open. */
export async function composeRecord(session: Session, journey: JourneyInHand): Promise<RecordOfJourney> {
  const { journeyId, license, rulebook } = journey;
  const log = await readLog(session, journeyId);
  const [record] = await composeRecords(session, [journey], new Map([[journeyId, log]]));
  if (record === undefined) throw new Error(`no record was made of journey ${journeyId}`);
  return { record, license, rulebook, inputSha256: sha256Of(record), lastLoggedOn: log.at(-1)?.on ?? null };
}

import type { ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { sha256Of } from '../../sha256.ts';
import { type JourneyInHand, requireJourney } from '../journey/require-journey.ts';
import { readFacts } from './read-facts.ts';
import { readLog } from './read-log.ts';
import { readPlaces } from './read-places.ts';

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
  const { person, ...facts } = await readFacts(session, journey);
  const places = await readPlaces(session, journey.journeyId);
  const known = new Set(places.supervisors.map(({ id }) => id));
  const log = (await readLog(session, journey.journeyId)).map((entry) => withoutUnlicensed(entry, known));
  const agreements = places.agreements.filter(({ supervisor }) => known.has(supervisor));
  const application = journey.applicationReceivedOn !== null && {
    application: { receivedOn: journey.applicationReceivedOn },
  };
  const { settings, supervisors } = places;
  const record: ExperienceRecord = {
    format: 'experience-record/1',
    person,
    ...facts,
    settings,
    supervisors,
    agreements,
    ...application,
    log,
  };
  const { license, rulebook } = journey;
  return { record, license, rulebook, inputSha256: sha256Of(record), lastLoggedOn: log.at(-1)?.on ?? null };
}

/** The format knows supervisors by their licenses: without any on file, the entry names nobody and does not count yet. */
function withoutUnlicensed(
  entry: ExperienceRecord['log'][number],
  licensed: ReadonlySet<string>,
): ExperienceRecord['log'][number] {
  if (entry.supervisor !== undefined && licensed.has(entry.supervisor)) return entry;
  const { supervisor: _, signedOn: __, ...unsigned } = entry;
  return unsigned;
}

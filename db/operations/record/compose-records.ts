import type { ExperienceRecord, LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from '../journey/require-journey.ts';
import { readFacts, type RecordFactsPart } from './read-facts.ts';
import { readPlaces, type RecordPlaces } from './read-places.ts';

/**
 * Reads everything but the log of some journeys and makes of it and their logs one public experience record each.
 * @param journeys - at least one, all of the session's organization.
 * @param logs - the entries of each journey by its id, in their order; a journey without one has logged nothing.
 * @returns the records in the order of the journeys.
 */
export async function composeRecords(
  session: Session,
  journeys: readonly JourneyInHand[],
  logs: ReadonlyMap<string, readonly LogEntry[]>,
): Promise<ExperienceRecord[]> {
  const logOf = new Map(journeys.map(({ journeyId }) => [journeyId, logs.get(journeyId) ?? []]));
  const facts = await readFacts(session, journeys);
  const places = await readPlaces(session, logOf);
  return journeys.map((journey) => {
    const { journeyId } = journey;
    const [known, where, log] = [facts.get(journeyId), places.get(journeyId), logOf.get(journeyId)];
    if (known === undefined || where === undefined || log === undefined)
      throw new Error(`journey ${journeyId} was lost while its record was put together`);
    return composeRecord(journey, known, where, log);
  });
}

function composeRecord(
  { applicationReceivedOn }: JourneyInHand,
  { person, ...facts }: RecordFactsPart,
  { settings, supervisors, agreements }: RecordPlaces,
  log: readonly LogEntry[],
): ExperienceRecord {
  const licensed = new Set(supervisors.map(({ id }) => id));
  const application = applicationReceivedOn !== null && { application: { receivedOn: applicationReceivedOn } };
  return {
    format: 'experience-record/1',
    person,
    ...facts,
    settings,
    supervisors,
    agreements: agreements.filter(({ supervisor }) => licensed.has(supervisor)),
    ...application,
    log: log.map((entry) => withoutUnlicensed(entry, licensed)),
  };
}

/** The format knows supervisors by their licenses: without any on file, the entry names nobody and does not count yet. */
function withoutUnlicensed(entry: LogEntry, licensed: ReadonlySet<string>): LogEntry {
  if (entry.supervisor !== undefined && licensed.has(entry.supervisor)) return entry;
  const { supervisor: _, signedOn: __, ...unsigned } = entry;
  return unsigned;
}

import type { Client } from '@temporalio/client';
import { makeToken } from '../../../api/access/opaque-token.ts';
import { SESSION_COOKIE } from '../../../api/access/session-cookie.ts';
import type { Database } from '../../../db/open-database.ts';
import { giveProof } from '../../../db/operations/proof/give-proof.ts';
import { openSession } from '../../../db/operations/sign-in/open-session.ts';
import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import { beginCounting } from '../../journey/begin-counting.ts';
import { submitTestWeek } from '../../journey/log-week.ts';
import { openTestJourney } from '../../journey/open-test-journey.ts';

/** A week that waits for its signature, and by whose cookie it is signed. */
export interface SubmittedWeek {
  readonly organizationId: string;
  readonly journeyId: string;
  readonly weeklyLogId: string;
  readonly contentSha256: string;
  /** The Cookie header of the supervisor whom the log names. */
  readonly supervisor: string;
  readonly directorId: string;
}

/** The agreement of a test journey covers so many whole weeks before today. */
const WEEKS_OF_A_JOURNEY = 7;

/** Opens as many journeys as are needed, and submits so many weeks in them. */
export async function submitWeeks(
  place: { readonly db: Database; readonly client: Client; readonly taskQueue: string },
  many: number,
): Promise<SubmittedWeek[]> {
  const sizes = Array.from({ length: Math.ceil(many / WEEKS_OF_A_JOURNEY) }, (_, index) =>
    Math.min(WEEKS_OF_A_JOURNEY, many - index * WEEKS_OF_A_JOURNEY),
  );
  const weeks: SubmittedWeek[] = [];
  for (const size of sizes) weeks.push(...(await submitInOneJourney(place, size)));
  return weeks;
}

async function submitInOneJourney(
  place: { readonly db: Database; readonly client: Client; readonly taskQueue: string },
  many: number,
): Promise<SubmittedWeek[]> {
  const at = new Date().toISOString();
  const today = dateAt(at, 'America/Los_Angeles');
  const journey = await openTestJourney({ ...place, at });
  await beginCounting(journey, at, today);
  const { organizationId, journeyId, supervisorId: personId, directorId } = journey;
  const token = makeToken(organizationId);
  const shown = { organizationId, personId, method: 'mailed-link', token, device: 'A program', at } as const;
  const sessionId = await openSession(place.db, shown);
  await giveProof(place.db, { organizationId, personId, sessionId, by: 'passkey', at }, () => Promise.resolve(null));
  const weeks: SubmittedWeek[] = [];
  for (let back = many; back > 0; back -= 1) {
    const log = await submitTestWeek(place.db, journey, weekOf(addDays(today, -7 * back)), at);
    const { weeklyLogId, contentSha256 } = log;
    const supervisor = `${SESSION_COOKIE}=${token}`;
    weeks.push({ organizationId, journeyId, weeklyLogId, contentSha256, supervisor, directorId });
  }
  return weeks;
}

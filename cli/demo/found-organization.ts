import { createOrganization } from '../../db/operations/organization/create-organization.ts';
import type { Database } from '../../db/open-database.ts';
import { inSession } from '../../db/session.ts';
import { findDemoPeople, type DemoPeople } from '../../db/views/find-demo-people.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { type PlainDate, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { demoDirector } from './demo-staff.ts';

/** What the demo organization is called. */
export const DEMO_NAME = 'Larkspur Community Counseling';

/** The demo organization as it was founded. */
export interface FoundedOrganization {
  readonly organizationId: string;
  readonly directorId: string;
  /** The day on which the demo is laid out: the day of its founding, where it was still earliest on that instant. */
  readonly today: PlainDate;
  /** Whether everything in it was already done. */
  readonly isFinished: boolean;
}

/** The demo's westernmost zone: no day of the demo may lie in anybody's future. */
const ZONE = 'America/Los_Angeles';

/**
 * Founds the demo organization, or finds the one that an earlier start founded and did not finish.
 * @param now - ISO instant.
 * @param journeys - how many journeys a finished demo has.
 * @throws DATABASE_AWAY; PART_MISSING when there is a demo organization without a director.
 */
export async function foundOrganization(db: Database, now: string, journeys: number): Promise<FoundedOrganization> {
  const found = await findDemoPeople(db);
  if (found !== null) return resume(db, found, journeys);
  const founded = await createOrganization(db, { name: DEMO_NAME, demo: true, director: demoDirector(), at: now });
  return { ...founded, today: dateAt(now, ZONE), isFinished: false };
}

async function resume(
  db: Database,
  { organizationId, people }: DemoPeople,
  journeys: number,
): Promise<FoundedOrganization> {
  const director = people.find(({ roles }) => roles.includes('director'));
  if (director === undefined)
    throw new CreditableError('PART_MISSING', {
      part: 'The director of the demo',
      reason: 'nobody has that role',
      advice: 'Empty the database and start again.',
    });
  const today = dateAt(await foundedAt(db, organizationId), ZONE);
  return { organizationId, directorId: director.id, today, isFinished: isFinished(people, journeys) };
}

/** The license is recorded last of all, so it shows that nothing is left to do. */
function isFinished(people: DemoPeople['people'], journeys: number): boolean {
  const all = people.flatMap((person) => person.journeys);
  return all.length >= journeys && all.some(({ phase }) => phase === 'licensed');
}

async function foundedAt(db: Database, organizationId: string): Promise<string> {
  const rows = await inSession(db, organizationId, (session) =>
    session.ask<{ createdAt: Date | string }>('select created_at as "createdAt" from organization where id = ?', [
      organizationId,
    ]),
  );
  return new Date(rows[0]?.createdAt ?? 0).toISOString();
}

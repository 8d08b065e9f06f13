import type { Carried, StaffFacts } from '../../../rules/obligations/staff/staff-facts.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Supervisor } from '../../../rules/vocabulary/experience-record.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { readDocumentFacts } from '../document/read-document-facts.ts';
import { withoutNulls } from '../record/without-nulls.ts';
import { readHeldCredentials } from './held-credentials.ts';
import { readRestrictions } from './restrictions.ts';

/** The facts without the rules of licenses, with the zone in which the person's days are counted. */
export type StaffFactsInZone = Omit<StaffFacts, 'rulebooks'> & { readonly timeZone: string };

/**
 * Reads what decides what is owed by or about one supervisor.
 * @param at - ISO instant.
 * @throws PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function readStaffFacts(
  db: Database,
  { organizationId, personId, at }: { organizationId: string; personId: string; at: string },
): Promise<StaffFactsInZone> {
  return read(db, { organizationId }, async (session) => {
    const [person] = await session.ask<PersonRow>(PERSON, [personId]);
    if (person === undefined) throw new CreditableError('PERSON_NOT_FOUND');
    const { timeZone, limit, ...supervisor } = person;
    const asOf = dateAt(at, timeZone);
    return {
      personId,
      asOf,
      timeZone,
      limit,
      supervisor: withoutNulls(supervisor),
      held: await readHeldCredentials(session, personId),
      restrictions: await readRestrictions(session, [personId]),
      carries: await readCarried(session, personId, asOf),
      documents: await readDocumentFacts(session, { personId }),
    };
  });
}

type PersonRow = Supervisor & { readonly timeZone: string; readonly limit: number | null };

const PERSON = `
  select p.id, p.name, p.time_zone as "timeZone", p.supervisee_limit as "limit",
    coalesce((select json_agg(json_strip_nulls(json_build_object('jurisdiction', l.jurisdiction, 'license', l.license, 'number', l.number,
      'issuedOn', l.issued_on, 'expiresOn', l.expires_on)) order by l.issued_on, l.license, l.id) from supervisor_license l where l.person_id = p.id), '[]') as licenses
  from person p where p.id = ?`;

/** Agreements that hold on a day, also unsigned ones: a promise made counts toward the load. */
function readCarried(session: Session, personId: string, asOf: string): Promise<Carried[]> {
  return session.ask<Carried>(
    `select a.journey_id as "journeyId", j.supervisee_id as "superviseeId", a.setting_id as "settingId", s.jurisdiction, j.license,
       a.load_exception is not null as "byException"
     from agreement a join journey j on j.id = a.journey_id join setting s on s.id = a.setting_id
     where a.supervisor_id = ? and j.ended_at is null and a.from_on <= ? and (a.until_on is null or a.until_on >= ?)
     order by a.from_on, a.id`,
    [personId, asOf, asOf],
  );
}

import type { GateFacts } from '../../../rules/readiness/gate-facts.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

const APPLICATIONS = `
  select a.jurisdiction, a.credential, a.applied_on as "appliedOn" from registration a
  where a.journey_id = ? and a.issued_on is null and not exists (
    select 1 from registration r where r.journey_id = a.journey_id and r.jurisdiction = a.jurisdiction
      and r.credential = a.credential and r.issued_on >= a.applied_on)
  order by a.applied_on`;

const CONFLICTS =
  'select supervisor_id as supervisor, setting_id as setting, conflict from agreement where journey_id = ? and conflict is not null order by from_on';

const LOADS = `
  select p.id as supervisor, p.supervisee_limit as "limit", count(distinct j.supervisee_id)::int as supervisees,
    max(a.load_exception->>'reason') filter (where a.journey_id = ?) as exception
  from person p
  join agreement a on a.supervisor_id = p.id and a.signed_at is not null and (a.until_on is null or a.until_on >= ?)
  join journey j on j.id = a.journey_id and j.ended_at is null
  where p.id in (select supervisor_id from agreement where journey_id = ?)
  group by p.id order by p.id`;

/**
 * What the gate of a journey goes by and no record holds: applications for registration that are not issued, declared
 * conflicts, and how many supervisees its supervisors have.
 * @param asOf - the day on which agreements must run, \`YYYY-MM-DD\`.
 * @throws DATABASE_AWAY.
 */
export function readGateFacts(
  db: Database,
  { organizationId, journeyId }: JourneyScope,
  asOf: string,
): Promise<GateFacts> {
  return read(db, { organizationId }, async (session) => ({
    applications: await session.ask<NonNullable<GateFacts['applications']>[number]>(APPLICATIONS, [journeyId]),
    conflicts: await session.ask<NonNullable<GateFacts['conflicts']>[number]>(CONFLICTS, [journeyId]),
    loads: await session.ask<NonNullable<GateFacts['loads']>[number]>(LOADS, [journeyId, asOf, journeyId]),
  }));
}

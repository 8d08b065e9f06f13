import type { Candidate } from '../../../rules/obligations/stand-ins.ts';
import type { Supervisor } from '../../../rules/vocabulary/experience-record.ts';
import { FREEZING_KINDS } from '../../../rules/vocabulary/ladder.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import { withoutNulls } from '../record/without-nulls.ts';

const CANDIDATES = `
  with carried as (
    select a.supervisor_id, count(distinct j.supervisee_id)::int as load from agreement a join journey j on j.id = a.journey_id
    where j.ended_at is null and (a.until_on is null or a.until_on >= ?) group by a.supervisor_id)
  select p.id, p.name, p.supervision_training_minutes as "supervisionTrainingMinutes", p.supervision_trained_on as "supervisionTrainedOn",
    (select json_agg(json_strip_nulls(json_build_object('jurisdiction', l.jurisdiction, 'license', l.license, 'number', l.number,
      'issuedOn', l.issued_on, 'expiresOn', l.expires_on)) order by l.issued_on, l.license, l.id) from supervisor_license l where l.person_id = p.id) as licenses,
    case when p.supervisee_limit is null then null else greatest(0, p.supervisee_limit - coalesce(c.load, 0)) end as room,
    exists (select from absence w where w.person_id = p.id and ? between w.from_on and w.until_on)
      or exists (select from departure d where d.person_id = p.id and d.withdrawn_at is null)
      or exists (select from obligation o where o.owner_id = p.id and o.kind in (?) and o.closed_at is null and o.ended_at is not null and o.lifted_at is null)
      as unavailable
  from person p left join carried c on c.supervisor_id = p.id
  where 'supervisor' = any(p.roles) and p.id <> ? and exists (select from supervisor_license l where l.person_id = p.id)
  order by p.name, p.id`;

type Row = Supervisor & Pick<Candidate, 'room' | 'unavailable'>;

/**
 * The supervisors of an organization who might take over a supervisee, with how many more each may carry.
 * @param asOf - the day on which it is asked.
 * @param superviseeId - who is to be supervised; nobody supervises themselves.
 * @throws DATABASE_AWAY.
 */
export function readCandidates(
  db: Database,
  organizationId: string,
  { asOf, superviseeId }: { asOf: PlainDate; superviseeId: string },
): Promise<Candidate[]> {
  return read(db, { organizationId }, async (session) => {
    const rows = await session.ask<Row>(CANDIDATES, [asOf, asOf, FREEZING_KINDS, superviseeId]);
    return rows.map(({ room, unavailable, ...supervisor }) => {
      return { supervisor: withoutNulls(supervisor), room, unavailable };
    });
  });
}

import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { PacketFacts } from '../../rules/vocabulary/packet-readiness.ts';
import { requireJourney } from '../operations/journey/require-journey.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';

/**
 * The people and places of a journey as far as the forms of its packet depend on them, and what was recorded of each form.
 * @throws JOURNEY_NOT_FOUND also for a journey of another organization; DATABASE_AWAY.
 */
export function findPacketFacts(db: Database, acting: ActingPerson, journeyId: string): Promise<PacketFacts> {
  return read(db, acting, async (session) => {
    const { license } = await requireJourney(session, journeyId);
    return readPacketFacts(session, journeyId, license.slice(0, 2));
  });
}

/**
 * The same within a transaction.
 * @param jurisdiction - the state of the license sought, two letters.
 */
export async function readPacketFacts(session: Session, journeyId: string, jurisdiction: string): Promise<PacketFacts> {
  return {
    supervisions: await session.ask<PacketFacts['supervisions'][number]>(SUPERVISIONS, [jurisdiction, journeyId]),
    settings: await session.ask<PacketFacts['settings'][number]>(SETTINGS, [journeyId, journeyId, journeyId]),
    steps: await session.ask<PacketFacts['steps'][number]>(STEPS, [journeyId]),
  };
}

const SUPERVISIONS = `
  select a.supervisor_id as "supervisorId", p.name as "supervisorName", a.setting_id as "settingId", s.name as "settingName",
    a.from_on as "from", a.until_on as "until",
    (select bool_or(l.jurisdiction = ?) from supervisor_license l where l.person_id = a.supervisor_id) as "licensedHere",
    (select json_build_object('departureId', d.id, 'lastDayOn', d.last_day_on,
        'who', case when d.person_id = a.supervisor_id then 'supervisor' else 'supervisee' end)
      from departure d where d.person_id in (a.supervisor_id, j.supervisee_id) and d.withdrawn_at is null and d.last_day_on >= a.from_on
      order by d.last_day_on, d.id limit 1) as leaving
  from agreement a join person p on p.id = a.supervisor_id join setting s on s.id = a.setting_id join journey j on j.id = a.journey_id
  where a.journey_id = ? and a.signed_on is not null order by a.from_on, p.name, s.name, a.id`;

const SETTINGS = `
  select s.id as "settingId", s.name as "settingName", s.employment,
    (select coalesce(json_agg(y.year order by y.year), '[]') from (select distinct extract(year from e.on_date)::int as year
      from log_entry e where e.journey_id = ? and e.setting_id = s.id) y) as years
  from setting s where s.id in (select setting_id from agreement where journey_id = ? and signed_on is not null
    union select setting_id from log_entry where journey_id = ?)
  order by s.name, s.id`;

const STEPS = `
  select s.item_key as "itemKey", s.step, s.on_date as "on", s.reason, s.document,
    case when d.id is not null then json_build_object('documentId', d.id, 'personId', d.person_id, 'title', d.title, 'kind', d.kind, 'sha256', d.sha256,
      'filedAt', to_char(d.filed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'since', case when d.withdrawn_at is not null then 'withdrawn'
        when exists (select from document later where later.replaces_id = d.id) then 'replaced' else 'unchanged' end) end as "onFile"
  from packet_item_step s left join document d on d.id = s.document_id where s.journey_id = ?
  order by s.item_key, s.number`;

import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Role } from '../../rules/vocabulary/role.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A person as a director sees them; what is not a reader's to know is null. */
export interface ShownPerson {
  readonly personId: string;
  readonly name: string;
  readonly email: string | null;
  readonly timeZone: string;
  readonly roles: readonly Role[];
  readonly licenses: readonly {
    readonly jurisdiction: string;
    readonly license: string;
    readonly number: string | null;
    readonly issuedOn: string;
    readonly expiresOn: string | null;
  }[];
  readonly supervisionTrainingMinutes: number | null;
  readonly supervisionTrainedOn: string | null;
  readonly superviseeLimit: number | null;
  /** Open journeys with an agreement with this person that has not ended. */
  readonly load: number | null;
  /** How many of them a director allowed beyond a limit. */
  readonly exceptions: number | null;
  readonly absences: readonly { readonly from: string; readonly until: string }[];
  /** The last day of whoever is to leave; null for everybody else. */
  readonly leaving: { readonly departureId: string; readonly lastDayOn: string } | null;
}

const PEOPLE = `
  with license as (
    select person_id, json_agg(json_build_object('jurisdiction', jurisdiction, 'license', license, 'number', number,
      'issuedOn', issued_on, 'expiresOn', expires_on) order by issued_on, license) as licenses from supervisor_license group by person_id),
  away as (
    select person_id, json_agg(json_build_object('from', from_on, 'until', until_on) order by from_on) as absences from absence group by person_id),
  carried as (
    select a.supervisor_id, count(distinct a.journey_id)::int as load,
      count(distinct a.journey_id) filter (where a.load_exception is not null)::int as exceptions
    from agreement a join journey j on j.id = a.journey_id
    where j.ended_at is null and (a.until_on is null or a.until_on >= ?::timestamptz::date) group by a.supervisor_id)
  select p.id as "personId", p.name, p.email, p.time_zone as "timeZone", p.roles, coalesce(l.licenses, '[]') as licenses,
    p.supervision_training_minutes as "supervisionTrainingMinutes", p.supervision_trained_on as "supervisionTrainedOn",
    p.supervisee_limit as "superviseeLimit", coalesce(c.load, 0) as load, coalesce(c.exceptions, 0) as exceptions, coalesce(w.absences, '[]') as absences,
    (select json_build_object('departureId', d.id, 'lastDayOn', d.last_day_on) from departure d
      where d.person_id = p.id and d.withdrawn_at is null order by d.last_day_on desc, d.id limit 1) as leaving
  from person p left join license l on l.person_id = p.id left join away w on w.person_id = p.id left join carried c on c.supervisor_id = p.id
  order by p.name, p.id`;

/**
 * Everybody in the organization by name, with licenses, absences, and how many supervisees they carry.
 * @param at - ISO instant as of which the load holds; now when it is left out.
 * @throws DATABASE_AWAY.
 */
export function findPeople(db: Database, acting: ActingPerson, at = new Date().toISOString()): Promise<ShownPerson[]> {
  return read(db, acting, (session) => session.ask<ShownPerson>(PEOPLE, [at]));
}

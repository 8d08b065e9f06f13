import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** The four numbers above the cohort. */
export interface CohortFigures {
  /** Minutes that age out within 90 days, and minutes that have waited for a signature for more than 14 days. */
  readonly atRiskMinutes: number;
  /** Weekly logs submitted more than 14 days ago and not signed. */
  readonly unsignedOver14Days: number;
  /** Registrations of supervisees on the way, and supervisors' licenses, that end within 60 days or have ended. */
  readonly lapsingWithin60Days: number;
  /** People accumulating hours whose finish is not in sight, or comes after their registration ends. */
  readonly peopleBehind: number;
}

const FIGURES = `
  with asked as (select ?::timestamptz as now, (?::timestamptz at time zone 'utc')::date as today),
  on_the_way as (select * from journey where ended_at is null),
  overdue as (
    select w.id from weekly_log w, asked where w.status = 'submitted' and w.submitted_at < asked.now - interval '14 days'),
  credential as (
    select r.journey_id, max(coalesce(r.expires_on, 'infinity'::date)) as expires_on
    from registration r join on_the_way j on j.id = r.journey_id group by r.journey_id, r.jurisdiction, r.credential),
  license as (
    select l.person_id, max(coalesce(l.expires_on, 'infinity'::date)) as expires_on
    from supervisor_license l group by l.person_id, l.jurisdiction, l.license),
  behind as (
    select j.id from on_the_way j join journey_summary s on s.journey_id = j.id
      left join (select journey_id, min(expires_on) as expires_on from credential group by journey_id) x on x.journey_id = j.id
    where j.phase = 'accumulating' and (s.projected_finish_on is null or s.projected_finish_on > x.expires_on))
  select
    (select coalesce(sum(s.ageing_out_minutes), 0)::int from journey_summary s join on_the_way j on j.id = s.journey_id)
      + (select coalesce(sum(e.minutes), 0)::int from log_entry e where e.weekly_log_id in (select id from overdue)) as "atRiskMinutes",
    (select count(*)::int from overdue) as "unsignedOver14Days",
    (select count(*)::int from credential, asked where expires_on <= asked.today + 60)
      + (select count(*)::int from license, asked where expires_on <= asked.today + 60) as "lapsingWithin60Days",
    (select count(*)::int from behind) as "peopleBehind"`;

/**
 * The four numbers above the cohort.
 * @param at - ISO instant as of which they hold; now when it is left out.
 * @throws DATABASE_AWAY.
 */
export function findCohortFigures(
  db: Database,
  acting: ActingPerson,
  at = new Date().toISOString(),
): Promise<CohortFigures> {
  const none = { atRiskMinutes: 0, unsignedOver14Days: 0, lapsingWithin60Days: 0, peopleBehind: 0 };
  return read(db, acting, async (session) => (await session.ask<CohortFigures>(FIGURES, [at, at]))[0] ?? none);
}

import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isoInstantOrNull } from '../instant.ts';
import type { Session } from '../session.ts';
import type { CohortRow } from './cohort-row.ts';

// One statement for the whole cohort: each part is gathered once for all journeys, then joined.
const COHORT = `
  with chosen as (select * from journey j where $CHOSEN),
  waiting as (
    select w.journey_id, count(distinct w.week_starts_on)::int as weeks, min(w.submitted_at) as oldest
    from weekly_log w where w.status = 'submitted' and w.journey_id in (select id from chosen) group by w.journey_id),
  -- A renewal takes the place of what it renews: of each credential the last end counts.
  credential as (
    select r.journey_id, max(coalesce(r.expires_on, 'infinity'::date)) as expires_on
    from registration r where r.journey_id in (select id from chosen) group by r.journey_id, r.jurisdiction, r.credential),
  expiry as (select journey_id, min(expires_on) as expires_on from credential where expires_on < 'infinity' group by journey_id),
  supervising as (
    select a.journey_id, json_agg(distinct jsonb_build_object('id', p.id, 'name', p.name)) as supervisors
    from agreement a join person p on p.id = a.supervisor_id
    where a.journey_id in (select id from chosen) group by a.journey_id),
  letter as (
    select distinct on (d.journey_id) d.journey_id, d.due_on, d.recorded_at
    from deficiency d where d.journey_id in (select id from chosen) and d.answered_on is null
    order by d.journey_id, d.due_on, d.recorded_at desc),
  -- A letter is answered by itself or by filing again, and settled by a decision; of several the earliest day is shown.
  -- What is owed of the documents of a journey, as it was found last; certificates of supervisors are for few to know.
  papers as (
    select o.journey_id, count(*) filter (where o.due_on is null)::int as missing,
      count(*) filter (where o.due_on < now()::date)::int as expired,
      count(*) filter (where o.due_on >= now()::date and o.began_on <= now()::date)::int as expiring
    from obligation o where o.kind = 'file-document' and o.closed_at is null and o.journey_id in (select id from chosen)
    group by o.journey_id),
  settled as (
    select p.journey_id, f.filed_at as at from filing f join packet p on p.id = f.packet_id
    union all select journey_id, recorded_at from decision),
  open_letter as (
    select l.* from letter l
    where not exists (select 1 from settled s where s.journey_id = l.journey_id and s.at > l.recorded_at))
  select c.id as "journeyId", c.supervisee_id as "superviseeId", p.name as "superviseeName", c.license, c.phase,
    coalesce(s.logged_minutes, 0) as "loggedMinutes", coalesce(s.counted_minutes, 0) as "countedMinutes",
    s.share_counted as "shareCounted", s.headline, s.weeks_to_go as "weeksToGo", s.projected_finish_on as "projectedFinishOn",
    case when c.phase not in ('licensed', 'withdrawn') then s.obstacle end as obstacle,
    coalesce(g.supervisors, '[]') as supervisors, greatest(signed.week_starts_on, elsewhere.week_starts_on) as "lastSignedWeek",
    coalesce(w.weeks, 0) as "unsignedWeeks", w.oldest as "oldestUnsignedAt",
    x.expires_on as "registrationExpiresOn", o.due_on as "deficiencyDueOn",
    coalesce(d.missing, 0) as "documentsMissing", coalesce(d.expired, 0) as "documentsExpired", coalesce(d.expiring, 0) as "documentsExpiring",
    coalesce(s.ageing_out_minutes, 0) as "ageingOutMinutes"
  from chosen c
    join person p on p.id = c.supervisee_id
    left join journey_summary s on s.journey_id = c.id
    left join waiting w on w.journey_id = c.id
    left join expiry x on x.journey_id = c.id
    left join supervising g on g.journey_id = c.id
    left join open_letter o on o.journey_id = c.id
    left join papers d on d.journey_id = c.id
    left join lateral (
      select l.week_starts_on from weekly_log l where l.journey_id = c.id and l.status = 'signed'
      order by l.week_starts_on desc limit 1) signed on true
    left join lateral (
      select max(o.week_starts_on) as week_starts_on from shared_log h join weekly_log o on o.journey_id = h.source_journey_id
        and o.week_starts_on >= h.from_on and (h.until_on is null or o.week_starts_on <= h.until_on)
      where h.journey_id = c.id and o.status = 'signed') elsewhere on true
  order by p.name, c.opened_at, c.id`;

/** Reads the cohort's row of every journey of the organization, by the supervisee's name. */
export async function readCohortRows(session: Session): Promise<CohortRow[]> {
  const rows = await session.ask<CohortRow>(COHORT.replace('$CHOSEN', 'true'));
  return rows.map(shown);
}

/** Reads the cohort's row of one journey; null when there is no such journey. */
export async function readCohortRow(session: Session, journeyId: string): Promise<CohortRow | null> {
  const [row] = await session.ask<CohortRow>(COHORT.replace('$CHOSEN', 'j.id = ?'), [journeyId]);
  return row === undefined ? null : shown(row);
}

function shown(row: CohortRow): CohortRow {
  return {
    ...row,
    lastSignedWeek: weekOrNull(row.lastSignedWeek),
    oldestUnsignedAt: isoInstantOrNull(row.oldestUnsignedAt),
  };
}

function weekOrNull(monday: string | null): CalendarWeek | null {
  return monday === null ? null : weekOf(monday as PlainDate);
}

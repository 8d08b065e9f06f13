import type { LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import type { Session } from '../../session.ts';
import { COUNTED_ENTRIES } from './counted-entries.ts';
import { type PackedLog, unpackLog } from './unpack-log.ts';

// One row for each journey: a row for each entry costs the driver more than all that is done with it. Journey by journey
// and week by week, so that the server follows indexes however large the tables are, and sorts one log at a time. What
// is alike for a week is made into text once a week. `offset 0` keeps the planner from undoing that.
const PACKED = `
  select j.id as "journeyId", packed.*
  from unnest(array[?]::uuid[]) j(id) cross join lateral (
    select string_agg(id::text, ',') as ids,
      string_agg((((on_date - date '1970-01-01')::bigint * 2048 + minutes) * 256
        + case when group_size is null then 0 when group_size between 1 and 254 then group_size else 255 end)::text, ',') as numbers,
      string_agg(group_size::text, ',') filter (where group_size not between 1 and 254) as "oddSizes",
      string_agg(setting_id::text, ',') as settings,
      string_agg(case when supervisor_id = week_supervisor_id then week_supervisor else supervisor_id::text end, ',') as supervisors,
      string_agg(activity, ',') as activities,
      string_agg(medium, ',') as media,
      string_agg(coalesce(signed_on, ''), ',') as "signedDays"
    from (
      select e.*, week.week_supervisor_id, week.week_supervisor, week.signed_on
      from ${COUNTED_ENTRIES} e left join (
        select w.id, w.supervisor_id as week_supervisor_id, w.supervisor_id::text as week_supervisor, s.signed_on::text as signed_on
        from weekly_log w left join signature s on s.weekly_log_id = w.id and s.voided_at is null
        where w.journey_id in (select j.id union all select h.source_journey_id from shared_log h where h.journey_id = j.id) offset 0
      ) week on week.id = e.weekly_log_id
      where e.counted_journey_id = j.id order by e.on_date, e.id
    ) entry
  ) packed where packed.ids is not null`;

/**
 * Reads the logs of many journeys at once; each is, entry for entry, what `readLog` reads of one.
 * @param journeyIds - at least one, of the session's organization.
 * @returns the entries by the id of the journey; a journey that has none is not in it.
 */
export async function readManyLogs(session: Session, journeyIds: readonly string[]): Promise<Map<string, LogEntry[]>> {
  const rows = await session.ask<PackedLog & { readonly journeyId: string }>(PACKED, [journeyIds]);
  return new Map(rows.map(({ journeyId, ...packed }) => [journeyId, unpackLog(packed)]));
}

import type { Client } from 'pg';
import type { WeekState } from './week-model.ts';

/** What the rows, and beside them the audit trail, say of one week. */
export interface WeekOnFile {
  readonly weeklyLogId: string;
  /** `YYYY-MM-DD`. */
  readonly monday: string;
  readonly state: WeekState;
  /** The keys of the commands that the audit trail says were accepted, in its order. */
  readonly trail: readonly string[];
}

const WEEKS = `
  select w.id as "weeklyLogId", w.week_starts_on::text as monday, w.status, w.version,
    (select sum(e.minutes)::int from log_entry e where e.weekly_log_id = w.id) as minutes,
    (select sum(e.minutes)::int from log_entry e where e.journey_id = w.journey_id and e.weekly_log_id is null
      and e.on_date between w.week_starts_on and w.week_starts_on + 6) as "draftMinutes",
    (select coalesce(json_agg(json_build_object('version', s.version, 'valid', s.voided_at is null) order by s.version), '[]')
      from signature s where s.weekly_log_id = w.id) as signatures,
    (select coalesce(json_agg(json_build_object('version', v.version, 'ended', v.ended,
        'minutes', (select sum((l->>'minutes')::int) from json_array_elements(v.content::json->'lines') l)) order by v.version), '[]')
      from weekly_log_version v where v.weekly_log_id = w.id) as former,
    (select coalesce(json_agg(a.command_key order by a.sequence), '[]') from audit_entry a
      where a.journey_id = w.journey_id and a.action like 'week-%'
        and (a.subject_id = w.id or a.after->>'week' = to_char(w.week_starts_on, 'IYYY-"W"IW'))) as trail
  from weekly_log w where w.journey_id = $1 order by w.week_starts_on`;

/** Reads every week of a journey past the system, as it is on file. */
export async function lookAtWeeks(client: Client, journeyId: string): Promise<WeekOnFile[]> {
  const { rows } = await client.query<WeekState & Omit<WeekOnFile, 'state'>>(WEEKS, [journeyId]);
  return rows.map(({ weeklyLogId, monday, trail, ...state }) => ({ weeklyLogId, monday, trail, state }));
}

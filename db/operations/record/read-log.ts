import type { Activity, Medium } from '../../../rules/vocabulary/activity.ts';
import type { LogEntry } from '../../../rules/vocabulary/experience-record.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import { COUNTED_ENTRIES } from './counted-entries.ts';
import { withoutNulls } from './without-nulls.ts';

interface EntryRow {
  readonly id: string;
  readonly on: PlainDate;
  readonly setting: string;
  readonly supervisor: string;
  readonly activity: Activity;
  readonly minutes: number;
  /** Null stands for the format's default, in person. */
  readonly medium: Medium | null;
  readonly groupSize: number | null;
  readonly signedOn: PlainDate | null;
}

const ENTRIES = `
  select e.id, e.on_date as "on", e.setting_id as setting, e.supervisor_id as supervisor, e.activity, e.minutes,
    nullif(e.medium, 'in-person') as medium, e.group_size as "groupSize", s.signed_on as "signedOn"
  from ${COUNTED_ENTRIES} e left join signature s on s.weekly_log_id = e.weekly_log_id and s.voided_at is null
  where e.counted_journey_id = ? order by e.on_date, e.id`;

/** Reads every entry that counts in a journey by day; an entry has a date of signature only when its weekly log is signed. */
export async function readLog(session: Session, journeyId: string): Promise<LogEntry[]> {
  const entries = await session.ask<EntryRow>(ENTRIES, [journeyId]);
  return entries.map(withoutNulls);
}

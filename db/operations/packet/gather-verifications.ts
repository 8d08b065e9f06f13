import type { Activity } from '../../../rules/vocabulary/activity.ts';
import type { Session } from '../../session.ts';
import { COUNTED_ENTRIES } from '../record/counted-entries.ts';
import type { Verification } from './packet-content.ts';

/** What a supervisor received or gave as supervision, as against work. */
const isSupervision = (activity: Activity): boolean => activity.startsWith('supervision-');

const VERIFIED = `
  with signed as (
    select e.supervisor_id, e.setting_id, e.activity, e.on_date, e.minutes, w.week_starts_on
    from ${COUNTED_ENTRIES} e join weekly_log w on w.id = e.weekly_log_id
    where e.counted_journey_id = ? and w.status = 'signed'),
  by_activity as (
    select supervisor_id, setting_id, activity, sum(minutes)::int as minutes from signed group by supervisor_id, setting_id, activity),
  verified as (
    select supervisor_id, setting_id, min(on_date) as "from", max(on_date) as "until", count(distinct week_starts_on)::int as weeks
    from signed group by supervisor_id, setting_id)
  select v.supervisor_id as "supervisorId", p.name as "supervisorName", v.setting_id as "settingId", s.name as "settingName", s.jurisdiction,
    v."from", v."until", v.weeks,
    (select json_agg(json_build_object('activity', b.activity, 'minutes', b.minutes) order by b.activity) from by_activity b
      where b.supervisor_id = v.supervisor_id and b.setting_id = v.setting_id) as "minutesByActivity",
    (select coalesce(json_agg(json_build_object('jurisdiction', l.jurisdiction, 'license', l.license, 'number', l.number,
      'issuedOn', l.issued_on, 'expiresOn', l.expires_on) order by l.issued_on), '[]') from supervisor_license l
      where l.person_id = v.supervisor_id) as licenses
  from verified v join person p on p.id = v.supervisor_id join setting s on s.id = v.setting_id
  order by v."from", p.name, s.name`;

type Row = Omit<Verification, 'totalMinutes' | 'supervision' | 'supervisionMinutes'>;

/** What each supervisor verifies for each setting: signed entries only, first day, last day, weeks and minutes. */
export async function gatherVerifications(session: Session, journeyId: string): Promise<Verification[]> {
  const rows = await session.ask<Row>(VERIFIED, [journeyId]);
  return rows.map((row) => {
    const supervision = row.minutesByActivity.filter(({ activity }) => isSupervision(activity));
    return { ...row, totalMinutes: sum(row.minutesByActivity), supervision, supervisionMinutes: sum(supervision) };
  });
}

function sum(rows: readonly { readonly minutes: number }[]): number {
  return rows.reduce((total, { minutes }) => total + minutes, 0);
}

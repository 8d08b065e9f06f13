import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { isoInstant } from '../../instant.ts';
import type { Session } from '../../session.ts';
import { COUNTED_ENTRIES, COUNTED_LOGS } from '../record/counted-entries.ts';
import type { PrintedLog, PrintedVoid } from './packet-content.ts';

const LOGS = `
  select w.id as "weeklyLogId", w.week_starts_on as "weekStartsOn", w.status, p.name as "supervisorName",
    case when s.id is not null then json_build_object('signerName', signer.name, 'signedAt', s.signed_at, 'signedOn', s.signed_on,
      'statement', s.statement, 'contentSha256', s.content_sha256, 'origin', s.origin) end as signature
  from ${COUNTED_LOGS} w join person p on p.id = w.supervisor_id
    left join signature s on s.weekly_log_id = w.id and s.voided_at is null left join person signer on signer.id = s.signer_id
  where w.counted_journey_id = ? order by w.week_starts_on, p.name, w.part`;

const LINES = `
  select e.weekly_log_id as "weeklyLogId", e.id, e.on_date as "on", s.name as "settingName", e.activity, e.minutes, e.medium,
    e.group_size as "groupSize"
  from ${COUNTED_ENTRIES} e join setting s on s.id = e.setting_id
  where e.counted_journey_id = ? and e.weekly_log_id is not null order by e.on_date, s.name, e.activity, e.id`;

const VOIDS = `
  select w.id as "weeklyLogId", s.version, signer.name as "signerName", s.signed_on as "signedOn", s.voided_at as "voidedAt",
    p.name as "voidedByName", v.reason
  from ${COUNTED_LOGS} w join signature s on s.weekly_log_id = w.id and s.voided_at is not null
    join weekly_log_version v on v.weekly_log_id = w.id and v.version = s.version
    join person signer on signer.id = s.signer_id join person p on p.id = v.ended_by_id
  where w.counted_journey_id = ? order by s.version`;

type Line = PrintedLog['lines'][number] & { readonly weeklyLogId: string };

/** Reads all weekly logs of a journey with their lines and valid signatures, oldest week first. */
export async function gatherLogs(session: Session, journeyId: string): Promise<PrintedLog[]> {
  const logs = await session.ask<Omit<PrintedLog, 'week'> & { weekStartsOn: PlainDate }>(LOGS, [journeyId]);
  const lines = Map.groupBy(await session.ask<Line>(LINES, [journeyId]), ({ weeklyLogId }) => weeklyLogId);
  const voids = await gatherVoids(session, journeyId);
  return logs.map(({ weekStartsOn, signature, ...log }) => {
    const own = (lines.get(log.weeklyLogId) ?? []).map(({ weeklyLogId: _, ...line }) => line);
    const totalMinutes = own.reduce((sum, { minutes }) => sum + minutes, 0);
    const signed = signature === null ? null : { ...signature, signedAt: isoInstant(signature.signedAt) };
    return {
      ...log,
      week: weekOf(weekStartsOn),
      totalMinutes,
      lines: own,
      signature: signed,
      voids: voids.get(log.weeklyLogId) ?? [],
    };
  });
}

async function gatherVoids(session: Session, journeyId: string): Promise<Map<string, PrintedVoid[]>> {
  const rows = await session.ask<PrintedVoid & { readonly weeklyLogId: string }>(VOIDS, [journeyId]);
  const voids = new Map<string, PrintedVoid[]>();
  for (const { weeklyLogId, ...row } of rows) {
    const earlier = voids.get(weeklyLogId) ?? [];
    voids.set(weeklyLogId, [...earlier, { ...row, voidedAt: isoInstant(row.voidedAt) }]);
  }
  return voids;
}

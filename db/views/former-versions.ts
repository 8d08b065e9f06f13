import { isoInstant } from '../instant.ts';
import type { Session } from '../session.ts';
import { compareLines } from './compare-lines.ts';
import { shownSignature, type StoredSignature } from './shown-signature.ts';
import type { FormerVersion, LogLine } from './weekly-log-page.ts';

// The lines come out of the very text that was hashed; only the names are of today.
const VERSIONS = `
  select v.weekly_log_id as "weeklyLogId", v.version, v.submitted_at as "submittedAt", v.ended, v.ended_at as "endedAt",
    e.name as "endedByName", v.reason, v.content_sha256 as "contentSha256",
    case when g.id is not null then json_build_object('signerName', signer.name, 'signedAt', g.signed_at, 'statement', g.statement,
      'contentSha256', g.content_sha256, 'origin', g.origin, 'timeZone', signer.time_zone) end as signature,
    (select coalesce(json_agg(json_build_object('id', l.id, 'on', l."on", 'settingId', l."settingId", 'settingName', s.name,
        'supervisorId', p.id, 'supervisorName', p.name, 'activity', l.activity, 'minutes', l.minutes, 'medium', l.medium,
        'groupSize', l."groupSize") order by l."on", s.name, l.activity, l.id), '[]')
      from json_to_recordset(v.content::json->'lines') as l(id text, "on" text, "settingId" uuid, activity text, minutes int, medium text, "groupSize" int)
        join setting s on s.id = l."settingId") as lines
  from weekly_log_version v join weekly_log w on w.id = v.weekly_log_id join person p on p.id = w.supervisor_id
    join person e on e.id = v.ended_by_id
    left join signature g on g.weekly_log_id = v.weekly_log_id and g.version = v.version
    left join person signer on signer.id = g.signer_id
  where v.weekly_log_id in (?) order by v.version`;

type Row = Omit<FormerVersion, 'totalMinutes' | 'changes' | 'signature'> & {
  readonly weeklyLogId: string;
  readonly signature: StoredSignature | null;
};

/**
 * Reads the former versions of weekly logs, each exactly as it was returned or signed.
 * @param weeklyLogIds - of the session's organization; none is fine.
 * @returns newest first by the id of the weekly log; a log without any is not in it.
 */
export async function readFormerVersions(
  session: Session,
  weeklyLogIds: readonly string[],
): Promise<Map<string, FormerVersion[]>> {
  const rows = weeklyLogIds.length === 0 ? [] : await session.ask<Row>(VERSIONS, [weeklyLogIds]);
  const versions = new Map<string, FormerVersion[]>();
  for (const { weeklyLogId, ...row } of rows) {
    const newer = versions.get(weeklyLogId) ?? [];
    versions.set(weeklyLogId, [shown(row, newer[0]?.lines ?? null), ...newer]);
  }
  return versions;
}

function shown(row: Omit<Row, 'weeklyLogId'>, before: readonly LogLine[] | null): FormerVersion {
  const { signature, lines } = row;
  return {
    ...row,
    submittedAt: isoInstant(row.submittedAt),
    endedAt: isoInstant(row.endedAt),
    totalMinutes: lines.reduce((sum, { minutes }) => sum + minutes, 0),
    signature: signature === null ? null : shownSignature(signature),
    changes: before === null ? null : compareLines(before, lines),
  };
}

import { randomUUID } from 'node:crypto';
import { LogEntry } from '../../entities/log-entry.ts';
import type { Session } from '../../session.ts';
import type { WeeklyLogInHand } from './hold-weekly-log.ts';

const COPY = `
  insert into log_entry (id, organization_id, journey_id, weekly_log_id, on_date, setting_id, supervisor_id, activity, minutes, medium, group_size, logged_at)
  select ?, organization_id, journey_id, null, on_date, setting_id, supervisor_id, activity, minutes, medium, group_size, logged_at
  from log_entry where id = ?`;

/**
 * Makes drafts of the lines of a reopened weekly log. The next version has lines of its own: whatever was made from the
 * signed ones, a packet for one, can be told from what is made of the corrected ones even where the hours are alike.
 * What was signed stands in the kept version.
 */
export async function bringBackAsDrafts({ em, ask }: Session, { lines }: WeeklyLogInHand): Promise<void> {
  const signed = { id: { $in: lines.map(({ id }) => id) } };
  for (const { id } of lines) {
    const draftId = randomUUID();
    await ask(COPY, [draftId, id]);
    // A session that was held stands behind the same hours: it must not add them a second time.
    await ask('update session_member set line_id = ? where line_id = ? returning id', [draftId, id]);
  }
  await em.nativeUpdate(LogEntry, signed, { weeklyLogId: null });
  await em.nativeDelete(LogEntry, signed);
}

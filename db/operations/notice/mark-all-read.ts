import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';

/**
 * Somebody marks every notice to them as read that was there when they asked; what came since stays unread.
 * @returns a receipt whose subject is the reader; `madeIds` names the notices.
 * @throws KEY_REUSED, DATABASE_AWAY.
 */
export function markAllRead(db: Database, command: OrganizationCommand<Record<string, never>>): Promise<Receipt> {
  const { actorId, at } = command;
  return act(db, 'mark-all-read', command, async (session) => {
    const marked = await session.ask<{ id: string }>(
      'update notice set read_at = ? where recipient_id = ? and read_at is null and stored_at <= ? returning id',
      [at, actorId, at],
    );
    const ids = marked.map(({ id }) => id).sort();
    const sentence =
      ids.length === 1 ? '1 notice is marked as read.' : `${String(ids.length)} notices are marked as read.`;
    return {
      receipt: { subjectId: actorId, sentence, madeIds: ids },
      audit: { action: 'notices-read', after: { noticeIds: ids } },
    };
  });
}

import type { MarkNotice } from '../../../rules/vocabulary/commands/mark-notice.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Notice } from '../../entities/notice.ts';
import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';

/**
 * The reader of a notice marks it as read; the first instant stays.
 * @returns a receipt whose subject is the notice.
 * @throws NOTICE_NOT_FOUND also for a notice to somebody else; KEY_REUSED, DATABASE_AWAY.
 */
export function markNoticeRead(db: Database, command: OrganizationCommand<MarkNotice>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'mark-notice-read', command, async (session) => {
    const { id, subject, journeyId } = await requireOwnNotice(session, body.noticeId, actorId);
    await session.em.nativeUpdate(Notice, { id, readAt: null }, { readAt: new Date(at) });
    return {
      receipt: { subjectId: id, sentence: `Read: ${subject}` },
      audit: { action: 'notice-read', ...(journeyId !== null && { journeyId }) },
    };
  });
}

/**
 * The reader of a notice marks it as unread again.
 * @returns a receipt whose subject is the notice.
 * @throws NOTICE_NOT_FOUND also for a notice to somebody else; KEY_REUSED, DATABASE_AWAY.
 */
export function markNoticeUnread(db: Database, command: OrganizationCommand<MarkNotice>): Promise<Receipt> {
  const { actorId, body } = command;
  return act(db, 'mark-notice-unread', command, async (session) => {
    const { id, subject, readAt, journeyId } = await requireOwnNotice(session, body.noticeId, actorId);
    await session.em.nativeUpdate(Notice, { id }, { readAt: null });
    return {
      receipt: { subjectId: id, sentence: `Unread: ${subject}` },
      audit: { action: 'notice-unread', before: { readAt }, ...(journeyId !== null && { journeyId }) },
    };
  });
}

interface OwnNotice {
  readonly id: string;
  readonly subject: string;
  readonly journeyId: string | null;
  readonly readAt: string | null;
}

async function requireOwnNotice(session: Session, noticeId: string, actorId: string): Promise<OwnNotice> {
  const sql =
    'select id, subject, journey_id as "journeyId", read_at as "readAt" from notice where id = ? and recipient_id = ?';
  const [notice] = isId(noticeId) ? await session.ask<OwnNotice>(sql, [noticeId, actorId]) : [];
  if (notice === undefined) throw new CreditableError('NOTICE_NOT_FOUND');
  return notice;
}

import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';
import type { ShownNotice } from './journey-page.ts';

// A notice is read here from the moment it is stored, also while the mail is still on its way.
const NOTICES = `
  select n.id as "noticeId", n.journey_id as "journeyId", p.name as "recipientName", n.subject, n.text,
    coalesce(n.sent_at, n.stored_at) as "sentAt", n.read_at as "readAt", n.tone
  from notice n join person p on p.id = n.recipient_id
  where $WHICH order by n.stored_at desc, n.id limit ? offset ?`;

/** Most notices in one answer. */
export const MOST_NOTICES = 500;

/** Which part of the notices is asked for. */
export interface NoticesPart {
  readonly unreadOnly: boolean;
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
}

/** The latest ones, read or not. */
const LATEST: NoticesPart = { unreadOnly: false, page: 1, perPage: MOST_NOTICES };

/**
 * The notices of one person, newest first; with no person named, all of the organization.
 * @param recipientId - the person, or null for everybody.
 * @param part - which of them; the latest 500 unless said otherwise.
 * @throws DATABASE_AWAY.
 */
export function findNotices(
  db: Database,
  acting: ActingPerson,
  recipientId: string | null,
  part = LATEST,
): Promise<ShownNotice[]> {
  const whose = recipientId === null ? 'true' : 'n.recipient_id = ?';
  const which = part.unreadOnly ? `${whose} and n.read_at is null` : whose;
  return read(db, acting, (session) => ask(session, which, recipientId === null ? [] : [recipientId], part));
}

/** How many notices somebody has. */
export interface NoticeCount {
  readonly unread: number;
  readonly total: number;
}

/**
 * How many notices the acting person has, and how many of them are unread.
 * @throws DATABASE_AWAY.
 */
export function countNotices(db: Database, acting: ActingPerson): Promise<NoticeCount> {
  return read(db, acting, async (session) => {
    const [count] = await session.ask<NoticeCount>(
      'select count(*)::int as total, (count(*) filter (where read_at is null))::int as unread from notice where recipient_id = ?',
      [acting.actorId],
    );
    return count ?? { unread: 0, total: 0 };
  });
}

/** The notices about one journey, newest first. */
export function readNoticesAbout(session: Session, journeyId: string): Promise<ShownNotice[]> {
  return ask(session, 'n.journey_id = ?', [journeyId], LATEST);
}

async function ask(
  session: Session,
  which: string,
  values: readonly string[],
  { page, perPage }: NoticesPart,
): Promise<ShownNotice[]> {
  const sql = NOTICES.replace('$WHICH', which);
  const notices = await session.ask<ShownNotice>(sql, [...values, perPage, (page - 1) * perPage]);
  return notices.map((notice) => ({
    ...notice,
    sentAt: isoInstant(notice.sentAt),
    readAt: isoInstantOrNull(notice.readAt),
  }));
}

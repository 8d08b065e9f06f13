import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';
import type { ShownNotice } from './journey-page.ts';

// A notice is read here from the moment it is stored, also while the mail is still on its way.
const NOTICES = `
  select n.id as "noticeId", n.journey_id as "journeyId", p.name as "recipientName", n.subject, n.text,
    coalesce(n.sent_at, n.stored_at) as "sentAt", n.tone
  from notice n join person p on p.id = n.recipient_id
  where $WHICH order by n.stored_at desc, n.id limit 500`;

/**
 * The notices of one person, newest first, 500 at most; with no person named, all of the organization.
 * @param recipientId - the person, or null for everybody.
 * @throws DATABASE_AWAY.
 */
export function findNotices(db: Database, acting: ActingPerson, recipientId: string | null): Promise<ShownNotice[]> {
  return read(db, acting, (session) =>
    recipientId === null ? ask(session, 'true', []) : ask(session, 'n.recipient_id = ?', [recipientId]),
  );
}

/** The notices about one journey, newest first. */
export function readNoticesAbout(session: Session, journeyId: string): Promise<ShownNotice[]> {
  return ask(session, 'n.journey_id = ?', [journeyId]);
}

async function ask(session: Session, which: string, values: readonly string[]): Promise<ShownNotice[]> {
  const notices = await session.ask<ShownNotice>(NOTICES.replace('$WHICH', which), values);
  return notices.map((notice) => ({ ...notice, sentAt: isoInstant(notice.sentAt) }));
}

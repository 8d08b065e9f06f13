import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { CalendarFeed } from '../../entities/calendar-feed.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';

/**
 * Ends the secret address of the acting person's calendar; whoever reads it finds nothing from now on.
 * @returns a receipt whose subject is the feed.
 * @throws FEED_NOT_FOUND when there is none, KEY_REUSED, DATABASE_AWAY.
 */
export function endFeed(db: Database, command: OrganizationCommand<Record<string, never>>): Promise<Receipt> {
  return act(db, 'end-calendar-feed', command, async (session) => {
    const id = await endOpenFeed(session, command.actorId, command.at);
    if (id === null) throw new CreditableError('FEED_NOT_FOUND');
    return {
      receipt: { subjectId: id, sentence: 'The address of your calendar no longer works.' },
      audit: { action: 'calendar-feed-ended', after: { feedId: id } },
    };
  });
}

/** Ends the feed of a person, where there is one; two commands of one person come one after another. */
export async function endOpenFeed(session: Session, personId: string, at: string): Promise<string | null> {
  // Not the row of the person: every command of theirs holds that already, and two would wait for each other.
  const turn = `calendar/${session.organizationId}/${personId}`;
  await session.ask('select pg_advisory_xact_lock(hashtextextended(?, 0))', [turn]);
  const open = await session.em.findOne(CalendarFeed, { personId, endedAt: null });
  if (open === null) return null;
  await session.em.nativeUpdate(CalendarFeed, { id: open.id }, { endedAt: new Date(at) });
  return open.id;
}

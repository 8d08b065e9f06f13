import { randomUUID } from 'node:crypto';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { CalendarFeed } from '../../entities/calendar-feed.ts';
import type { Database } from '../../open-database.ts';
import { sha256OfText } from '../../sha256.ts';
import { endOpenFeed } from './end-feed.ts';

/**
 * Gives the calendar of the acting person a new secret address; the one before it stops at once.
 * @param tokenOf - the secret part of the address of a feed; it is never stored.
 * @returns a receipt whose subject is the feed.
 * @throws PERSON_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function makeFeed(
  db: Database,
  command: OrganizationCommand<Record<string, never>>,
  tokenOf: (feedId: string) => string,
): Promise<Receipt> {
  const { organizationId, actorId, at } = command;
  return act(db, 'make-calendar-feed', command, async (session) => {
    const before = await endOpenFeed(session, actorId, at);
    const id = randomUUID();
    await session.em.insert(CalendarFeed, {
      id,
      organizationId,
      personId: actorId,
      tokenSha256: sha256OfText(tokenOf(id)),
      madeAt: new Date(at),
      endedAt: null,
      shown: {},
    });
    const old = before === null ? '' : ' The address before it no longer works.';
    return {
      receipt: { subjectId: id, sentence: `Your calendar has an address of its own now.${old}` },
      audit: { action: 'calendar-feed-made', after: { feedId: id, replaces: before } },
    };
  });
}

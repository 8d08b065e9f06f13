import { type ShownEvent } from '../../entities/calendar-feed.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';

/** An event by what it is and what is said of it. */
export interface HashedEvent {
  readonly uid: string;
  readonly sha256: string;
}

/**
 * Says of each event how often it has changed since a feed showed it first, and when it changed last; what is no longer
 * there is forgotten. Written only where something changed.
 * @param at - ISO instant at which the calendar is read.
 * @throws DATABASE_AWAY.
 */
export function numberEvents(
  db: Database,
  { organizationId, feedId }: { readonly organizationId: string; readonly feedId: string },
  events: readonly HashedEvent[],
  at: string,
): Promise<Readonly<Record<string, ShownEvent>>> {
  return inSession(db, organizationId, async ({ ask }) => {
    const [feed] = await ask<{ shown: Readonly<Record<string, ShownEvent>> }>(
      'select shown from calendar_feed where id = ? for update',
      [feedId],
    );
    const before = feed?.shown ?? {};
    const after = Object.fromEntries(events.map((event) => [event.uid, numbered(before[event.uid], event, at)]));
    const changed =
      Object.keys(before).length !== events.length || events.some(({ uid }) => before[uid] !== after[uid]);
    if (changed) {
      const shown = JSON.stringify(after);
      await ask('update calendar_feed set shown = ?::jsonb where id = ? returning id', [shown, feedId]);
    }
    return after;
  });
}

function numbered(before: ShownEvent | undefined, { sha256 }: HashedEvent, at: string): ShownEvent {
  if (before === undefined) return { sha256, sequence: 0, modifiedAt: at };
  return before.sha256 === sha256 ? before : { sha256, sequence: before.sequence + 1, modifiedAt: at };
}

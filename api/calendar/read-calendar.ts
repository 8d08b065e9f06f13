import { pagesUrlOf } from '../../config/pages-url.ts';
import { numberEvents } from '../../db/operations/calendar/number-events.ts';
import { findCalendar } from '../../db/views/find-calendar.ts';
import { findFeedReader } from '../../db/views/find-feed.ts';
import { sha256OfText } from '../../db/sha256.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import { readWatched } from '../watching/watch-reading.ts';
import type { PublicContext } from '../action.ts';
import { composeCalendar } from './compose-calendar.ts';
import { listItems } from './list-items.ts';

/**
 * The calendar behind a secret address.
 * @param token - the secret part of the address.
 * @throws PATH_UNKNOWN for a token that was never given and for one that has ended, alike.
 */
export function readCalendar(context: PublicContext, token: string): Promise<string> {
  const { services, client: address = null, device = null } = context;
  const organizationId = services.feedTokens.organizationIn(token);
  if (organizationId === null) throw new CreditableError('PATH_UNKNOWN');
  return readWatched(services, organizationId, { operation: 'getCalendar', asked: {} }, async (watched) => {
    const { feedId, personId, answer } = await readFor({ ...context, services: watched }, organizationId, token);
    const seen = { actorId: personId, means: 'calendar-address', meansId: feedId, emergencyId: null } as const;
    return { answer, visitor: { ...seen, address, device } };
  });
}

async function readFor(
  { services, at }: PublicContext,
  organizationId: string,
  token: string,
): Promise<{ readonly feedId: string; readonly personId: string; readonly answer: string }> {
  const { db, settings, watch } = services;
  const reader = await findFeedReader(db, organizationId, token);
  if (reader === null) throw new CreditableError('PATH_UNKNOWN');
  const { feedId, personId, timeZone } = reader;
  const found = await findCalendar(db, { organizationId, actorId: personId }, dateAt(at, timeZone));
  const items = listItems(personId, found);
  const hashed = items.map((item) => ({ uid: item.uid, sha256: hashOf(item) }));
  const shown = await numberEvents(db, { organizationId, feedId }, hashed, at);
  // Nobody but its owner is named in a calendar.
  watch?.add({ people: [personId] });
  return { feedId, personId, answer: composeCalendar({ items, shown, pagesUrl: pagesUrlOf(settings) }) };
}

function hashOf(item: unknown): string {
  return sha256OfText(JSON.stringify(item));
}

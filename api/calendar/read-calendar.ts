import { pagesUrlOf } from '../../config/pages-url.ts';
import { numberEvents } from '../../db/operations/calendar/number-events.ts';
import { findCalendar } from '../../db/views/find-calendar.ts';
import { findFeedReader } from '../../db/views/find-feed.ts';
import { sha256OfText } from '../../db/sha256.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { dateAt } from '../../rules/vocabulary/plain-date.ts';
import type { PublicContext } from '../action.ts';
import { composeCalendar } from './compose-calendar.ts';
import { listItems } from './list-items.ts';

/**
 * The calendar behind a secret address.
 * @param token - the secret part of the address.
 * @throws PATH_UNKNOWN for a token that was never given and for one that has ended, alike.
 */
export async function readCalendar({ services, at }: PublicContext, token: string): Promise<string> {
  const { db, feedTokens, settings } = services;
  const organizationId = feedTokens.organizationIn(token);
  const reader = organizationId === null ? null : await findFeedReader(db, organizationId, token);
  if (organizationId === null || reader === null) throw new CreditableError('PATH_UNKNOWN');
  const { feedId, personId, timeZone } = reader;
  const found = await findCalendar(db, { organizationId, actorId: personId }, dateAt(at, timeZone));
  const items = listItems(personId, found);
  const hashed = items.map((item) => ({ uid: item.uid, sha256: hashOf(item) }));
  const shown = await numberEvents(db, { organizationId, feedId }, hashed, at);
  return composeCalendar({ items, shown, pagesUrl: pagesUrlOf(settings) });
}

function hashOf(item: unknown): string {
  return sha256OfText(JSON.stringify(item));
}

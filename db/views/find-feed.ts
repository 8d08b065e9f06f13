import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { sha256OfText } from '../sha256.ts';
import { read } from '../read.ts';

/** The feed of one person. */
export interface PersonFeed {
  readonly feedId: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly tokenSha256: string;
}

/** The feed of the acting person; null where there is none. @throws DATABASE_AWAY. */
export function findFeed(db: Database, acting: ActingPerson): Promise<PersonFeed | null> {
  return read(db, acting, async ({ ask }) => {
    const [feed] = await ask<PersonFeed>(
      `select id as "feedId", made_at as "madeAt", token_sha256 as "tokenSha256" from calendar_feed where person_id = ? and ended_at is null`,
      [acting.actorId],
    );
    return feed === undefined ? null : { ...feed, madeAt: isoInstant(feed.madeAt) };
  });
}

/** Whose calendar an address leads to. */
export interface FeedReader {
  readonly feedId: string;
  readonly personId: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** Whose calendar a token opens; null for one that was never given or has ended. @throws DATABASE_AWAY. */
export function findFeedReader(db: Database, organizationId: string, token: string): Promise<FeedReader | null> {
  return read(db, { organizationId }, async ({ ask }) => {
    const [feed] = await ask<FeedReader>(
      `select f.id as "feedId", f.person_id as "personId", p.time_zone as "timeZone"
       from calendar_feed f join person p on p.id = f.person_id where f.token_sha256 = ? and f.ended_at is null`,
      [sha256OfText(token)],
    );
    return feed ?? null;
  });
}

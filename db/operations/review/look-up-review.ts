import type { ReviewEnding } from '../../../rules/vocabulary/review.ts';
import { limitPassed } from '../../../rules/vocabulary/sign-in.ts';
import { isoInstant } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import type { PresentedToken } from '../sign-in/look-up-session.ts';

/** A reviewer in whose browser a packet is open. */
export interface KnownReview {
  readonly reviewSessionId: string;
  readonly linkId: string;
  readonly journeyId: string;
  readonly packetId: string;
  readonly reviewerName: string;
  readonly board: string;
  /** ISO instant from which the link opens nothing any more. */
  readonly endsAt: string;
}

interface Row extends KnownReview {
  readonly begunAt: string;
  readonly lastSeenAt: string;
}

// What is not sent every minute is not worth a write.
const SEEN_EVERY_MS = 60_000;

const FIND = `
  select s.id as "reviewSessionId", s.begun_at as "begunAt", s.last_seen_at as "lastSeenAt", l.id as "linkId", l.journey_id as "journeyId",
    l.packet_id as "packetId", l.reviewer_name as "reviewerName", l.board, l.ends_at as "endsAt"
  from review_session s join packet_link l on l.id = s.link_id
  where s.token_sha256 = ? and s.ended_at is null and l.ended_at is null and l.ends_at > ?`;

/**
 * Which packet is open in a browser at this moment; one that nobody looked at for so long closes here.
 * @returns null for a token that was never given, a session or a link that is over.
 * @throws DATABASE_AWAY.
 */
export function lookUpReview(db: Database, presented: PresentedToken): Promise<KnownReview | null> {
  const { organizationId, token, limits, at } = presented;
  return inSession(db, organizationId, async (session) => {
    const [row] = await session.ask<Row>(FIND, [sha256OfText(token), at]);
    if (row === undefined) return null;
    const { begunAt, lastSeenAt, ...review } = row;
    const age = { signedInAt: isoInstant(begunAt), lastSeenAt: isoInstant(lastSeenAt) };
    const passed = limitPassed(age, limits, at);
    if (passed !== null) {
      await closeReview(session, review.reviewSessionId, passed, at);
      return null;
    }
    if (Date.parse(at) - Date.parse(age.lastSeenAt) >= SEEN_EVERY_MS)
      await session.ask('update review_session set last_seen_at = ? where id = ?', [at, review.reviewSessionId]);
    return { ...review, endsAt: isoInstant(review.endsAt) };
  });
}

/** Closes the packet in one browser. */
export async function closeReview(session: Session, id: string, because: ReviewEnding, at: string): Promise<void> {
  const sql = 'update review_session set ended_at = ?, ended_because = ? where id = ? and ended_at is null';
  await session.ask(sql, [at, because, id]);
}

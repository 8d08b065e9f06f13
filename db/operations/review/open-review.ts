import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { ReviewSession } from '../../entities/review-session.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** Somebody who holds a link, and the browser in which they open it. */
export interface PresentedLink {
  readonly organizationId: string;
  /** The secret of the link. */
  readonly token: string;
  /** The secret that the browser gets; only its hash is kept. */
  readonly sessionToken: string;
  /** The browser in words. */
  readonly device: string;
  /** ISO instant. */
  readonly at: string;
}

interface Row {
  readonly linkId: string;
  readonly journeyId: string;
  readonly reviewerName: string;
  readonly board: string;
  readonly isEnded: boolean;
  readonly isExpired: boolean;
}

const FIND = `
  select id as "linkId", journey_id as "journeyId", reviewer_name as "reviewerName", board, ended_at is not null as "isEnded",
    ends_at <= ?::timestamptz as "isExpired"
  from packet_link where token_sha256 = ? for share`;

/**
 * Opens the packet of a link in a browser, with its entry in the audit trail; so has a link that was ended or is too old.
 * @throws REVIEW_LINK_OVER alike for a link that was never made, was ended, or is too old; DATABASE_AWAY.
 */
export async function openReview(db: Database, presented: PresentedLink): Promise<void> {
  const { organizationId, token, at } = presented;
  const opened = await inSession(db, organizationId, async (session) => {
    const [link] = await session.ask<Row>(FIND, [at, sha256OfText(token)]);
    if (link === undefined) return false;
    if (link.isEnded || link.isExpired) return noteRefusal(session, link, at);
    return begin(session, link, presented);
  });
  // Thrown out here, so that the entry about the refusal stays.
  if (!opened) throw new CreditableError('REVIEW_LINK_OVER');
}

async function begin(session: Session, link: Row, { sessionToken, device, at }: PresentedLink): Promise<true> {
  const { linkId, journeyId, reviewerName, board } = link;
  const id = randomUUID();
  const times = { begunAt: new Date(at), lastSeenAt: new Date(at), endedAt: null, endedBecause: null };
  const kept = { id, organizationId: session.organizationId, linkId, tokenSha256: sha256OfText(sessionToken) };
  await session.em.insert(ReviewSession, { ...kept, device, ...times });
  await appendAuditEntry(session, {
    ...{ action: 'packet-opened-by-reviewer', after: { linkId, reviewSessionId: id, device } },
    ...{ at, actorId: null, journeyId, subjectId: linkId },
    sentence: `${reviewerName} of ${board} opened the packet.`,
    commandKey: `review:${id}`,
  });
  return true;
}

async function noteRefusal(session: Session, link: Row, at: string): Promise<false> {
  const { linkId, journeyId, reviewerName, isEnded } = link;
  await appendAuditEntry(session, {
    ...{ action: 'review-refused', after: { linkId, because: isEnded ? 'ended' : 'expired' } },
    ...{ at, actorId: null, journeyId, subjectId: linkId },
    sentence: `Somebody was refused who came with the link of ${reviewerName}.`,
    commandKey: `review-refused:${randomUUID()}`,
  });
  return false;
}

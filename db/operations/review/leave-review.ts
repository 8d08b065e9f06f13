import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';
import { closeReview } from './look-up-review.ts';

/** A packet that is open in a browser. */
export interface OpenReview {
  readonly organizationId: string;
  readonly reviewSessionId: string;
}

/**
 * A reviewer closes the packet in their browser; the link opens it again.
 * @param at - ISO instant.
 * @throws DATABASE_AWAY.
 */
export function leaveReview(db: Database, { organizationId, reviewSessionId }: OpenReview, at: string): Promise<void> {
  return inSession(db, organizationId, (session) => closeReview(session, reviewSessionId, 'closed', at));
}

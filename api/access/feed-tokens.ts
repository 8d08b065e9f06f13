import { createHmac } from 'node:crypto';
import { nameOrganization, readOrganization } from './token-organization.ts';

/** The secret parts of the addresses of calendars. */
export interface FeedTokens {
  /** The token of a feed; the same for the same feed, as long as the secret is the same. */
  of(organizationId: string, feedId: string): string;
  /** The organization that a token names, before anybody knows whether it opens anything; null for what is no token. */
  organizationIn(token: string): string | null;
}

/** Sixteen bytes that name the organization, and 24 that nobody can guess. */
const SHAPE = /^[A-Za-z0-9_-]{54}$/;
const SECRET_BYTES = 24;

/**
 * Makes the tokens of calendars. They follow from the feed's id and a secret that never leaves the server, so that their
 * owner can look at the address again although the database holds only its hash.
 * @param secret - at least 32 random bytes that never leave the server.
 */
export function createFeedTokens(secret: Buffer): FeedTokens {
  return {
    of(organizationId, feedId) {
      const sealed = createHmac('sha256', secret).update(`calendar-feed:${organizationId}:${feedId}`).digest();
      return Buffer.concat([nameOrganization(organizationId), sealed.subarray(0, SECRET_BYTES)]).toString('base64url');
    },
    organizationIn(token) {
      return SHAPE.test(token) ? readOrganization(token) : null;
    },
  };
}

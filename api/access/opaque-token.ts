import { randomBytes } from 'node:crypto';
import { nameOrganization, readOrganization } from './token-organization.ts';

/** Sixteen bytes that name the organization, and 32 that nobody can guess. */
const SHAPE = /^[A-Za-z0-9_-]{64}$/;
const SECRET_BYTES = 32;

/**
 * Makes a token that nobody can guess; the database keeps its hash only. It names the organization, because a row is found
 * only in a transaction for the organization that it belongs to.
 */
export function makeToken(organizationId: string): string {
  return Buffer.concat([nameOrganization(organizationId), randomBytes(SECRET_BYTES)]).toString('base64url');
}

/** The organization that a token names, before anybody knows whether it opens anything; null for what is no token. */
export function organizationIn(token: string | undefined): string | null {
  return token !== undefined && SHAPE.test(token) ? readOrganization(token) : null;
}

import type { Request } from 'express';
import { TOKEN_PREFIX } from '../../rules/vocabulary/scopes.ts';
import { organizationIn } from './opaque-token.ts';

/** A token as it came, and the organization that it names; null where it has not the shape of one. */
export interface Bearer {
  readonly token: string;
  readonly organizationId: string | null;
}

/**
 * The token that a program sent in the header Authorization.
 * @returns null where it sent none; another scheme than Bearer is a matter of whoever stands before us.
 */
export function readBearer(request: Pick<Request, 'headers'>): Bearer | null {
  const sent = /^bearer +(.*)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (sent === undefined) return null;
  const token = sent.trim();
  const named = token.startsWith(TOKEN_PREFIX) ? organizationIn(token.slice(TOKEN_PREFIX.length)) : null;
  return { token, organizationId: named };
}

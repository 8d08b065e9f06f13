import type { Request } from 'express';
import { lookUpToken } from '../../db/operations/token/look-up-token.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import { countRequest } from '../traffic/count-request.ts';
import { findSignedInPerson } from './find-signed-in-person.ts';
import { originOf } from './origin-of.ts';
import { type Bearer, readBearer } from './read-bearer.ts';
import { sessionCookie } from './session-cookie.ts';

/**
 * For whom a request to the API acts: whoever is signed in in the browser, or whose token a program sent. Either is looked up
 * anew each time.
 * @returns the person, or null for nobody.
 * @throws TOKEN_REFUSED for a token that does not work, TWO_PROOFS for a token and a cookie together, TOO_MANY_REQUESTS,
 * DATABASE_AWAY.
 */
export async function findAskingPerson(services: Services, request: Request): Promise<SignedInPerson | null> {
  const bearer = readBearer(request);
  if (bearer === null) return findSignedInPerson(services, request);
  if (sessionCookie.read(request, services.settings) !== undefined) throw new CreditableError('TWO_PROOFS');
  return { ...(await findByToken(services, request, bearer)), origin: originOf(request) };
}

async function findByToken(
  services: Services,
  request: Request,
  { token, organizationId }: Bearer,
): Promise<SignedInPerson> {
  const at = services.now();
  const known = organizationId === null ? null : await lookUpToken(services.db, { organizationId, token, at });
  // A program is counted by its token, as a browser is by its session; whoever guesses, by where it comes from.
  await countRequest(services, request, known?.tokenId ?? null);
  // Where anybody may be anybody, anybody can make a token: outside the demo it opens nothing.
  if (known === null || organizationId === null || (known.isDemo && !services.settings.demo))
    throw new CreditableError('TOKEN_REFUSED');
  const { personId, name, roles, timeZone, tokenId, scopes } = known;
  return { organizationId, actorId: personId, name, roles, timeZone, token: { tokenId, scopes } };
}

import type { Request } from 'express';
import { lookUpSession } from '../../db/operations/sign-in/look-up-session.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import { limitsOf } from './limits-of.ts';
import { organizationIn } from './opaque-token.ts';
import { readSessionCookie } from './session-cookie.ts';

/**
 * Who a request comes from, looked up anew each time: whoever was disabled, lost every role, or whose session has ended
 * or grown old is nobody from the next request on.
 * @returns the person, or null for nobody.
 */
export async function findSignedInPerson(services: Services, request: Request): Promise<SignedInPerson | null> {
  const { db, settings } = services;
  const token = readSessionCookie(request, settings);
  const organizationId = organizationIn(token);
  if (token === undefined || organizationId === null) return null;
  const known = await lookUpSession(db, { organizationId, token, limits: limitsOf(settings), at: services.now() });
  // Whoever was stepped into showed nothing of who they are: outside the demo that is nobody.
  if (known === null || (known.method === 'demo' && !settings.demo)) return null;
  const { personId, name, roles, timeZone, sessionId, method, signedInAt } = known;
  return { organizationId, actorId: personId, name, roles, timeZone, session: { sessionId, method, signedInAt } };
}

import type { Request } from 'express';
import { lookUpSession } from '../../db/operations/sign-in/look-up-session.ts';
import type { SignedInPerson } from '../action.ts';
import type { Services } from '../services.ts';
import { countRequest } from '../traffic/count-request.ts';
import { originOf } from './origin-of.ts';
import { limitsOf } from './limits-of.ts';
import { organizationIn } from './opaque-token.ts';
import { sessionCookie } from './session-cookie.ts';

/**
 * Who a request comes from, looked up anew each time: whoever was disabled, lost every role, or whose session has ended
 * or grown old is nobody from the next request on.
 * @returns the person, or null for nobody.
 * @throws TOO_MANY_REQUESTS when the session, or the network address of nobody, sent too many.
 */
export async function findSignedInPerson(services: Services, request: Request): Promise<SignedInPerson | null> {
  const { db, settings } = services;
  const token = sessionCookie.read(request, settings);
  const organizationId = organizationIn(token);
  const isNamed = token !== undefined && organizationId !== null;
  const asked = { limits: limitsOf(settings), at: services.now() };
  const known = isNamed ? await lookUpSession(db, { organizationId, token, ...asked }) : null;
  await countRequest(services, request, known?.sessionId ?? null);
  // Whoever was stepped into showed nothing of who they are: outside the demo that is nobody.
  if (known === null || organizationId === null || (known.method === 'demo' && !settings.demo)) return null;
  const { personId, name, roles, timeZone, sessionId, method, signedInAt, proof, emergency } = known;
  const session = { sessionId, method, signedInAt, proof };
  const origin = originOf(request);
  return { organizationId, actorId: personId, name, roles, timeZone, session, emergency, origin };
}

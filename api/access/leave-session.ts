import type { Request } from 'express';
import { type SignOut, signOut } from '../../db/operations/sign-in/sign-out.ts';
import type { Services } from '../services.ts';
import { findSignedInPerson } from './find-signed-in-person.ts';

/**
 * Ends the session of the browser that asks, where it has one.
 * @throws DATABASE_AWAY.
 */
export async function leaveSession(services: Services, request: Request, because: SignOut['because']): Promise<void> {
  const acting = await findSignedInPerson(services, request);
  if (acting?.session === undefined) return;
  const { organizationId, actorId, session } = acting;
  const body = { sessionId: session.sessionId, because };
  const key = `${because}:${session.sessionId}`;
  await signOut(services.db, { organizationId, actorId, key, at: services.now(), body });
}

import type { Request, Response } from 'express';
import { openSession } from '../../db/operations/sign-in/open-session.ts';
import type { SignInMethod } from '../../rules/vocabulary/sign-in.ts';
import type { Services } from '../services.ts';
import { describeDevice } from './describe-device.ts';
import { leaveSession } from './leave-session.ts';
import { makeToken } from './opaque-token.ts';
import { sessionCookie } from './session-cookie.ts';

/** Somebody who has shown who they are, and how. */
export interface ShownIdentity {
  readonly organizationId: string;
  readonly personId: string;
  readonly method: SignInMethod;
}

/**
 * Signs a browser in: a new session with a token of its own. One that the browser had before ends.
 * @param response - the answer that has not begun yet.
 * @throws SIGN_IN_REFUSED for a person who is disabled or has no role, DATABASE_AWAY.
 */
export async function beginSession(
  services: Services,
  request: Request,
  response: Response,
  identity: ShownIdentity,
): Promise<void> {
  const token = makeToken(identity.organizationId);
  const device = describeDevice(request.get('User-Agent'));
  await openSession(services.db, { ...identity, token, device, at: services.now() });
  await leaveSession(services, request, 'replaced');
  sessionCookie.set(response, services.settings, token);
}

import { makeToken } from '../../../api/access/opaque-token.ts';
import { SESSION_COOKIE } from '../../../api/access/session-cookie.ts';
import type { Services } from '../../../api/services.ts';
import { openSession } from '../../../db/operations/sign-in/open-session.ts';
import type { ActingPerson } from '../../../rules/vocabulary/commands/command.ts';

const signedIn = new WeakMap<Services['db'], Map<string, Promise<string>>>();

/** The Cookie header of a person who is signed in with a session of their own; the same one whenever it is asked for. */
export function signInAs({ db, now }: Services, { organizationId, actorId }: ActingPerson): Promise<string> {
  const known = signedIn.get(db) ?? new Map<string, Promise<string>>();
  signedIn.set(db, known);
  const cookie = known.get(actorId) ?? signIn(db, now(), organizationId, actorId);
  known.set(actorId, cookie);
  return cookie;
}

/** The Cookie header of a session that nobody else uses, so that it may end. */
export function signInApart({ db, now }: Services, { organizationId, actorId }: ActingPerson): Promise<string> {
  return signIn(db, now(), organizationId, actorId);
}

async function signIn(db: Services['db'], at: string, organizationId: string, personId: string): Promise<string> {
  const token = makeToken(organizationId);
  await openSession(db, { organizationId, personId, method: 'mailed-link', token, device: 'A program', at });
  return `${SESSION_COOKIE}=${token}`;
}

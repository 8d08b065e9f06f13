import { makeToken } from '../../../api/access/opaque-token.ts';
import { SESSION_COOKIE } from '../../../api/access/session-cookie.ts';
import type { Services } from '../../../api/services.ts';
import { giveProof } from '../../../db/operations/proof/give-proof.ts';
import { openSession } from '../../../db/operations/sign-in/open-session.ts';
import type { ActingPerson } from '../../../rules/vocabulary/commands/command.ts';

const signedIn = new WeakMap<Services['db'], Map<string, Promise<TestSession>>>();

interface TestSession {
  readonly cookie: string;
  readonly sessionId: string;
  provedAt: number;
}

/** So old a proof may be until another is given; it serves for ten minutes. */
const PROVED_MS = 5 * 60_000;

/**
 * The Cookie header of a person who is signed in with a session of their own and has proved that it is them; the same one
 * whenever it is asked for.
 */
export async function signInAs({ db, now }: Services, { organizationId, actorId }: ActingPerson): Promise<string> {
  const known = signedIn.get(db) ?? new Map<string, Promise<TestSession>>();
  signedIn.set(db, known);
  const found = known.get(actorId) ?? signIn(db, now(), organizationId, actorId);
  known.set(actorId, found);
  const session = await found;
  if (Date.parse(now()) - session.provedAt > PROVED_MS) {
    session.provedAt = Date.parse(now());
    await prove(db, now(), { organizationId, personId: actorId, sessionId: session.sessionId });
  }
  return session.cookie;
}

/** The Cookie header of a session that nobody else uses, so that it may end. */
export async function signInApart({ db, now }: Services, { organizationId, actorId }: ActingPerson): Promise<string> {
  return (await signIn(db, now(), organizationId, actorId)).cookie;
}

async function signIn(db: Services['db'], at: string, organizationId: string, personId: string): Promise<TestSession> {
  const token = makeToken(organizationId);
  const shown = { organizationId, personId, method: 'mailed-link', token, device: 'A program', at } as const;
  const sessionId = await openSession(db, shown);
  await prove(db, at, { organizationId, personId, sessionId });
  return { cookie: `${SESSION_COOKIE}=${token}`, sessionId, provedAt: Date.parse(at) };
}

/** Keeps a proof as a passkey would have given it. */
async function prove(
  db: Services['db'],
  at: string,
  whose: { organizationId: string; personId: string; sessionId: string },
): Promise<void> {
  await giveProof(db, { ...whose, by: 'passkey', at }, () => Promise.resolve(null));
}

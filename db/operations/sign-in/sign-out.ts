import type { SignInEnding } from '../../../rules/vocabulary/sign-in.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { endSessions } from './end-sessions.ts';

/** The session in which somebody is, and why it ends. */
export interface SignOut {
  readonly sessionId: string;
  readonly because: Extract<SignInEnding, 'signed-out' | 'replaced'>;
}

/**
 * Ends the session of the browser that asks.
 * @returns a receipt whose subject is the session; also where it had ended already.
 * @throws KEY_REUSED, DATABASE_AWAY.
 */
export function signOut(db: Database, command: OrganizationCommand<SignOut>): Promise<Receipt> {
  const { actorId: personId, at, body } = command;
  return act(db, 'sign-out', command, async (session) => {
    const ended = await endSessions(session, { personId, only: body.sessionId, because: body.because, at });
    return {
      receipt: { subjectId: body.sessionId, sentence: 'You are signed out.' },
      audit: { action: 'signed-out', after: { sessionId: body.sessionId, because: body.because, ended: ended.length } },
    };
  });
}

import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { endSessions } from './end-sessions.ts';

/**
 * A person ends one of their own sessions.
 * @returns a receipt whose subject is the session.
 * @throws SIGN_IN_NOT_FOUND when it is not theirs or has ended, KEY_REUSED, DATABASE_AWAY.
 */
export function endSession(
  db: Database,
  command: OrganizationCommand<{ readonly sessionId: string }>,
): Promise<Receipt> {
  const { actorId: personId, at, body } = command;
  return act(db, 'end-sign-in', command, async (session) => {
    const ended = await endSessions(session, { personId, only: body.sessionId, because: 'ended-elsewhere', at });
    if (ended.length === 0) throw new CreditableError('SIGN_IN_NOT_FOUND');
    return {
      receipt: { subjectId: body.sessionId, sentence: 'That browser is signed out.' },
      audit: { action: 'sign-in-ended', after: { sessionId: body.sessionId, because: 'ended-elsewhere' } },
    };
  });
}

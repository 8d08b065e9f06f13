import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { endSessions } from './end-sessions.ts';

/**
 * A person ends all of their sessions but the one in which they ask.
 * @returns a receipt whose subject is the person.
 * @throws KEY_REUSED, DATABASE_AWAY.
 */
export function endOtherSessions(
  db: Database,
  command: OrganizationCommand<{ readonly presentSessionId: string }>,
): Promise<Receipt> {
  const { actorId: personId, at, body } = command;
  return act(db, 'end-other-sign-ins', command, async (session) => {
    const ended = await endSessions(session, {
      personId,
      allBut: body.presentSessionId,
      because: 'ended-elsewhere',
      at,
    });
    return {
      receipt: { subjectId: personId, sentence: 'Everywhere else you are signed out.' },
      audit: { action: 'sign-ins-ended', after: { sessionIds: ended, because: 'ended-elsewhere' } },
    };
  });
}

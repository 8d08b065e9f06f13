import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { endSessions } from '../sign-in/end-sessions.ts';

/**
 * A director releases the accounts of a person, for one because the provider made them anew: whoever comes next with the
 * verified address is linked again. The person is signed out everywhere.
 * @returns a receipt whose subject is the person.
 * @throws ACCOUNT_NOT_FOUND where none is linked, KEY_REUSED, DATABASE_AWAY.
 */
export function releaseAccount(
  db: Database,
  command: OrganizationCommand<{ readonly personId: string }>,
): Promise<Receipt> {
  const { at, body } = command;
  return act(db, 'release-account', command, async (session) => {
    const ended = await session.ask<{ id: string; issuer: string }>(
      'update linked_account set ended_at = ? where person_id = ? and ended_at is null returning id, issuer',
      [at, body.personId],
    );
    if (ended.length === 0) throw new CreditableError('ACCOUNT_NOT_FOUND');
    const sessionIds = await endSessions(session, { personId: body.personId, because: 'ended-by-director', at });
    return {
      receipt: { subjectId: body.personId, sentence: 'The account is released, and the person is signed out.' },
      audit: { action: 'account-released', after: { linkedAccounts: ended, sessionIds } },
    };
  });
}

import type { WithdrawNotice } from '../../../rules/vocabulary/commands/give-notice.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Departure } from '../../entities/departure.ts';
import type { Database } from '../../open-database.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * A director records that somebody who was to leave stays.
 * @returns a receipt whose subject is the person.
 * @throws PERSON_NOT_FOUND, NO_NOTICE when nobody said so, KEY_REUSED, DATABASE_AWAY.
 */
export function withdrawNotice(db: Database, command: OrganizationCommand<WithdrawNotice>): Promise<Receipt> {
  const { body, at } = command;
  return act(db, 'withdraw-notice', command, async (session) => {
    const person = await requirePerson(session, body.personId);
    const open = { personId: person.id, withdrawnAt: null };
    const changed = await session.em.nativeUpdate(Departure, open, { withdrawnAt: new Date(at) });
    if (changed === 0) throw new CreditableError('NO_NOTICE');
    return {
      receipt: { subjectId: person.id, sentence: `${person.name} stays.` },
      audit: { action: 'notice-withdrawn', after: body },
    };
  });
}

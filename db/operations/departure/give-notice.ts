import { randomUUID } from 'node:crypto';
import type { GiveNotice } from '../../../rules/vocabulary/commands/give-notice.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Departure } from '../../entities/departure.ts';
import type { Database } from '../../open-database.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * A director records that a supervisor or a supervisee leaves. A day given before is replaced by the new one.
 * @returns a receipt whose subject is the departure.
 * @throws PERSON_NOT_FOUND, NOT_LEAVING_STAFF when the person neither supervises nor is supervised, KEY_REUSED, DATABASE_AWAY.
 */
export function giveNotice(db: Database, command: OrganizationCommand<GiveNotice>): Promise<Receipt> {
  const { organizationId, body, at } = command;
  return act(db, 'give-notice', command, async (session) => {
    const person = await requirePerson(session, body.personId);
    if (!person.roles.some((role) => role === 'supervisor' || role === 'supervisee'))
      throw new CreditableError('NOT_LEAVING_STAFF');
    const open = { personId: person.id, withdrawnAt: null };
    const before = await session.em.findOne(Departure, open, { fields: ['lastDayOn'] });
    await session.em.nativeUpdate(Departure, open, { withdrawnAt: new Date(at) });
    const id = randomUUID();
    const { lastDayOn, reason = null } = body;
    await session.em.insert(Departure, {
      id,
      organizationId,
      personId: person.id,
      lastDayOn,
      reason,
      givenAt: new Date(at),
      withdrawnAt: null,
    });
    return {
      receipt: { subjectId: id, sentence: `${person.name} leaves; the last day is ${lastDayOn}.` },
      audit: { action: 'notice-given', before: { lastDayOn: before?.lastDayOn ?? null }, after: body },
    };
  });
}

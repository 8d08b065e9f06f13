import { randomUUID } from 'node:crypto';
import type { RecordAbsence } from '../../../rules/vocabulary/commands/record-absence.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Absence } from '../../entities/absence.ts';
import type { Database } from '../../open-database.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * A director records that a supervisor will be away, both days included.
 * @returns a receipt whose subject is the absence.
 * @throws PERSON_NOT_FOUND, DATE_ORDER, KEY_REUSED, DATABASE_AWAY.
 */
export function recordAbsence(db: Database, command: OrganizationCommand<RecordAbsence>): Promise<Receipt> {
  const { organizationId, body } = command;
  return act(db, 'record-absence', command, async (session) => {
    const person = await requirePerson(session, body.personId);
    if (body.until < body.from) throw new CreditableError('DATE_ORDER', { later: body.until, earlier: body.from });
    const id = randomUUID();
    await session.em.insert(Absence, {
      id,
      organizationId,
      personId: person.id,
      fromOn: body.from,
      untilOn: body.until,
    });
    return {
      receipt: { subjectId: id, sentence: `${person.name} will be away from ${body.from} to ${body.until}.` },
      audit: { action: 'absence-recorded', after: body },
    };
  });
}

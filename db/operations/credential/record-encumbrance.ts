import { randomUUID } from 'node:crypto';
import type { RecordEncumbrance } from '../../../rules/vocabulary/commands/record-encumbrance.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Encumbrance } from '../../entities/encumbrance.ts';
import { SupervisorLicense } from '../../entities/supervisor-license.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * A director records that a board restricted a license from a day on, or the last day of a restriction on file.
 * @returns a receipt whose subject is the restriction.
 * @throws PERSON_NOT_FOUND, CREDENTIAL_NOT_FOUND, DATE_ORDER, KEY_REUSED, DATABASE_AWAY.
 */
export function recordEncumbrance(db: Database, command: OrganizationCommand<RecordEncumbrance>): Promise<Receipt> {
  const { body, at } = command;
  return act(db, 'record-encumbrance', command, async (session) => {
    const { personId, jurisdiction, license, from, until } = body;
    const person = await requirePerson(session, personId);
    if (until !== undefined && until < from) throw new CreditableError('DATE_ORDER', { later: until, earlier: from });
    const held = await session.em.count(SupervisorLicense, { personId, jurisdiction, license });
    if (held === 0) throw new CreditableError('CREDENTIAL_NOT_FOUND');
    const id = await write(session, body, at);
    const what = `The license ${license} (${jurisdiction}) of ${person.name}`;
    const span = until === undefined ? `is restricted since ${from}` : `was restricted from ${from} to ${until}`;
    return {
      receipt: { subjectId: id, sentence: `${what} ${span}.` },
      audit: { action: 'encumbrance-recorded', after: body },
    };
  });
}

/** A restriction that begins on a day is on file once; only its end may be added. */
async function write(session: Session, body: RecordEncumbrance, at: string): Promise<string> {
  const { personId, jurisdiction, license, from, until = null, reason } = body;
  const known = { personId, jurisdiction, license, fromOn: from };
  const row = await session.em.findOne(Encumbrance, known, { fields: ['id'] });
  if (row !== null) {
    await session.em.nativeUpdate(Encumbrance, known, { untilOn: until });
    return row.id;
  }
  const id = randomUUID();
  const { organizationId } = session;
  await session.em.insert(Encumbrance, {
    id,
    organizationId,
    ...known,
    untilOn: until,
    reason,
    recordedAt: new Date(at),
  });
  return id;
}

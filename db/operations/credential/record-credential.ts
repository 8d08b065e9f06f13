import { randomUUID } from 'node:crypto';
import type { RecordCredential } from '../../../rules/vocabulary/commands/record-credential.ts';
import { CREDENTIAL_LABELS } from '../../../rules/vocabulary/credential.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Credential } from '../../entities/credential.ts';
import { SupervisorLicense } from '../../entities/supervisor-license.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * A director records a credential of a person; a renewal is a credential of its own with a later end.
 * @returns a receipt whose subject is the credential.
 * @throws PERSON_NOT_FOUND, DATE_ORDER, CREDENTIAL_WITHOUT_STATE, KEY_REUSED, DATABASE_AWAY.
 */
export function recordCredential(db: Database, command: OrganizationCommand<RecordCredential>): Promise<Receipt> {
  const { body, at } = command;
  return act(db, 'record-credential', command, async (session) => {
    const person = await requirePerson(session, body.personId);
    const { issuedOn, expiresOn } = body;
    if (expiresOn !== undefined && expiresOn < issuedOn)
      throw new CreditableError('DATE_ORDER', { later: expiresOn, earlier: issuedOn });
    const id = await insert(session, body, at);
    const until = expiresOn === undefined ? 'without an end' : `until ${expiresOn}`;
    const what = `${CREDENTIAL_LABELS[body.kind]} (${body.name})`;
    return {
      receipt: { subjectId: id, sentence: `${what} of ${person.name} is on file, ${until}.` },
      audit: { action: 'credential-recorded', after: body },
    };
  });
}

async function insert(session: Session, body: RecordCredential, at: string): Promise<string> {
  const { personId, kind, name, number = null, issuedOn, expiresOn = null, jurisdiction = null } = body;
  const id = randomUUID();
  const row = { id, organizationId: session.organizationId, personId, number, issuedOn, expiresOn };
  if (kind === 'license') {
    if (jurisdiction === null) throw new CreditableError('CREDENTIAL_WITHOUT_STATE');
    await session.em.insert(SupervisorLicense, { ...row, jurisdiction, license: name });
  } else await session.em.insert(Credential, { ...row, kind, name, jurisdiction, recordedAt: new Date(at) });
  return id;
}

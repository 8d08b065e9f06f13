import type { HeldCredential } from '../../../rules/obligations/held-credential.ts';
import { CREDENTIAL_LABELS, type CredentialKind } from '../../../rules/vocabulary/credential.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';

interface Row {
  readonly kind: CredentialKind;
  readonly name: string;
  readonly jurisdiction: string | null;
  readonly expiresOn: PlainDate | null;
}

const CREDENTIALS = `
  select kind, name, jurisdiction, expires_on as "expiresOn" from credential where person_id = ?
  union all
  select 'license', license, jurisdiction, expires_on from supervisor_license where person_id = ?`;

/** Reads all that a person must keep valid: licenses as a supervisor, status, training, insurance, exam windows. */
export async function readHeldCredentials(session: Session, personId: string): Promise<HeldCredential[]> {
  const rows = await session.ask<Row>(CREDENTIALS, [personId, personId]);
  return rows.map(({ kind, name, jurisdiction, expiresOn }) => {
    const state = jurisdiction === null ? '' : ` (${jurisdiction})`;
    return {
      what: `${CREDENTIAL_LABELS[kind]} ${name}${state}`,
      subjectId: [kind, jurisdiction, name].filter(Boolean).join(' '),
      expiresOn,
    };
  });
}

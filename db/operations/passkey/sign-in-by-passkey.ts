import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Role } from '../../../rules/vocabulary/role.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';
import { checkPasskey, type VerifyPasskey } from './check-passkey.ts';

/** Whose passkey somebody came with, as it says itself. */
export interface PresentedPasskey {
  readonly organizationId: string;
  readonly personId: string;
  readonly credentialId: string;
  /** ISO instant. */
  readonly at: string;
}

/** Who signs in by it. */
export interface PasskeyOwner {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

interface Row extends PasskeyOwner {
  readonly isDisabled: boolean;
}

/**
 * Finds out whether a passkey signs its owner in. A refusal of somebody who is known is in the audit trail.
 * @throws PROOF_REFUSED for one that is unknown, was taken away, or signed something else; SIGN_IN_REFUSED for a person who
 * is disabled or has no role; DATABASE_AWAY.
 */
export async function signInByPasskey(
  db: Database,
  presented: PresentedPasskey,
  verify: VerifyPasskey,
): Promise<PasskeyOwner> {
  const { organizationId, personId } = presented;
  const result = await inSession(db, organizationId, async (session) => {
    const [person] = await session.ask<Row>(
      'select id as "personId", name, roles, disabled_at is not null as "isDisabled" from person where id = ?',
      [personId],
    );
    if (person === undefined) return 'unknown';
    const because = (await checkPasskey(session, presented, verify)) ?? disabledOf(person);
    if (because !== null) await noteRefusal(session, presented, person.name, because);
    return because ?? person;
  });
  // Thrown out here, so that the entry about the refusal stays.
  if (typeof result !== 'string') return result;
  throw new CreditableError(result === 'disabled' ? 'SIGN_IN_REFUSED' : 'PROOF_REFUSED');
}

function disabledOf({ isDisabled, roles }: Row): 'disabled' | null {
  return isDisabled || roles.length === 0 ? 'disabled' : null;
}

async function noteRefusal(
  session: Session,
  { personId, at }: PresentedPasskey,
  name: string,
  because: string,
): Promise<void> {
  await appendAuditEntry(session, {
    action: 'sign-in-refused',
    after: { by: 'passkey', because },
    at,
    actorId: null,
    subjectId: personId,
    sentence: `Somebody was refused who came with a passkey for ${name}.`,
    commandKey: `sign-in-refused:${randomUUID()}`,
  });
}

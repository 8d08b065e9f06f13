import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Proof, ProofMethod } from '../../../rules/vocabulary/proof.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** Somebody who proves that it is them, in which session, and by what. */
export interface ProofAttempt {
  readonly organizationId: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly by: ProofMethod;
  /** ISO instant. */
  readonly at: string;
}

/**
 * Keeps a proof in the session in which it was given, and nowhere else. Good or bad, the attempt is in the audit trail.
 * @param check - says why the attempt proves nothing; null where it does. Runs in the same transaction.
 * @throws PROOF_REFUSED, SIGN_IN_REQUIRED for a session that is over, DATABASE_AWAY.
 */
export async function giveProof(
  db: Database,
  attempt: ProofAttempt,
  check: (session: Session) => Promise<string | null>,
): Promise<Proof> {
  const { organizationId, personId, sessionId, by, at } = attempt;
  const refused = await inSession(db, organizationId, async (session) => {
    const [person] = await session.ask<{ name: string }>(
      `select p.name from sign_in_session s join person p on p.id = s.person_id
       where s.id = ? and p.id = ? and s.ended_at is null and p.disabled_at is null for update of s`,
      [sessionId, personId],
    );
    if (person === undefined) throw new CreditableError('SIGN_IN_REQUIRED');
    const because = await check(session);
    if (because === null)
      await session.ask('update sign_in_session set proved_at = ?, proved_by = ? where id = ? returning id', [
        at,
        by,
        sessionId,
      ]);
    await note(session, attempt, person.name, because);
    return because;
  });
  // Thrown out here, so that the entry about the refusal stays.
  if (refused !== null) throw new CreditableError('PROOF_REFUSED');
  return { by, at };
}

async function note(
  session: Session,
  { personId, sessionId, by, at }: ProofAttempt,
  name: string,
  because: string | null,
): Promise<void> {
  const id = randomUUID();
  const [action, sentence] =
    because === null
      ? ['proof-given', `${name} proved that it is them.`]
      : ['proof-refused', `A proof that it is ${name} was refused.`];
  await appendAuditEntry(session, {
    action,
    after: { sessionId, by, ...(because !== null && { because }) },
    at,
    actorId: personId,
    subjectId: sessionId,
    sentence,
    commandKey: `${action}:${id}`,
  });
}

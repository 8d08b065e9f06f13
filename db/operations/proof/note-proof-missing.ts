import { randomUUID } from 'node:crypto';
import type { Proof } from '../../../rules/vocabulary/proof.ts';
import type { Database } from '../../open-database.ts';
import { inSession } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** Somebody who was refused for want of a proof, and what they asked for. */
export interface MissingProof {
  readonly organizationId: string;
  readonly personId: string;
  readonly name: string;
  /** Null where it was no browser. */
  readonly sessionId: string | null;
  /** The id of the operation, for one `signWeek`. */
  readonly operation: string;
  /** The last proof of the session, which is too old. */
  readonly proof: Proof | null;
  /** ISO instant. */
  readonly at: string;
}

/** Notes in the audit trail that somebody wanted to sign without a fresh proof, and was refused. */
export function noteProofMissing(db: Database, missing: MissingProof): Promise<void> {
  const { organizationId, personId, name, sessionId, operation, proof, at } = missing;
  return inSession(db, organizationId, (session) =>
    appendAuditEntry(session, {
      action: 'proof-missing',
      after: { sessionId, operation, proof },
      at,
      actorId: personId,
      subjectId: sessionId ?? personId,
      sentence: `${name} was asked to prove that it is them.`,
      commandKey: `proof-missing:${randomUUID()}`,
    }),
  );
}

import type { SignedKind } from '../../rules/vocabulary/signing/signed-kind.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import type { Session } from '../session.ts';
import type { AuditedSigning } from './signed-row.ts';

/** The action under which the signing of each kind of record stands in the audit trail. */
const ACTIONS: Readonly<Record<SignedKind, string>> = {
  'weekly-log': 'week-signed',
  agreement: 'agreement-signed',
  attestation: 'quarter-attested',
  evaluation: 'supervisee-evaluated',
};

/** Which row each entry speaks of. Entries of evaluations named no row before signatures had copies. */
const SIGNATURE_IDS: Readonly<Record<SignedKind, string>> = {
  'weekly-log': `t.after->>'signatureId'`,
  agreement: 't.subject_id::text',
  attestation: `t.after->>'attestationId'`,
  evaluation: `coalesce(t.after->>'evaluationId', (select e.id::text from supervisee_evaluation e where e.journey_id = t.journey_id
    and e.supervisor_id::text = t.after->>'supervisorId' and e.until_on::text = t.after->>'until' and e.version::text = t.after->>'version'))`,
};

const entriesOf = (kind: SignedKind) => `
  select * from (
    select ${SIGNATURE_IDS[kind]} as "signatureId", case when t.action in ('week-signed', 'agreement-signed') then t.subject_id::text
        else ${SIGNATURE_IDS[kind]} end as "recordId",
      (t.after->>'version')::int as version, t.journey_id as "journeyId", t.actor_id as "signerId", t.at,
      t.after->'proof'->>'by' as "provedBy", t.after->'proof'->>'at' as "provedAt",
      t.after->>'statement' as statement, t.after->>'contentSha256' as "contentSha256", t.after->>'signatureSha256' as "signatureSha256"
    from audit_entry t where t.action = '${ACTIONS[kind]}' $WHERE) t`;

const GONE: Readonly<Record<SignedKind, string>> = {
  'weekly-log': 'select 1 from signature s where s.id::text = t."signatureId"',
  agreement: 'select 1 from agreement a where a.id::text = t."signatureId" and a.signed_at is not null',
  attestation: 'select 1 from attestation a where a.id::text = t."signatureId"',
  evaluation: 'select 1 from supervisee_evaluation e where e.id::text = t."signatureId"',
};

type Row = Omit<AuditedSigning, 'kind' | 'at'> & { readonly at: string | Date };

/** What the audit trail says of the signings of one kind in some journeys, by the row of the signature. */
export async function readAuditedSignings(
  session: Session,
  kind: SignedKind,
  journeyIds: readonly string[],
): Promise<Map<string, AuditedSigning>> {
  if (journeyIds.length === 0) return new Map();
  const rows = await session.ask<Row>(entriesOf(kind).replace('$WHERE', 'and t.journey_id in (?)'), [journeyIds]);
  return new Map(rows.map((row) => [row.signatureId, told(kind, row)]));
}

/** The signings of one kind that the trail tells of and whose signature is no longer there; of some journeys, or of all. */
export async function readGoneSignings(
  session: Session,
  kind: SignedKind,
  journeyIds: readonly string[] | null,
): Promise<AuditedSigning[]> {
  const entries = entriesOf(kind).replace('$WHERE', journeyIds === null ? '' : 'and t.journey_id in (?)');
  const sql = `${entries} where not exists (${GONE[kind]})`;
  const rows = await session.ask<Row>(sql, journeyIds === null ? [] : [journeyIds]);
  return rows.map((row) => told(kind, row));
}

function told(kind: SignedKind, row: Row): AuditedSigning {
  return { ...row, kind, at: isoInstant(row.at), provedAt: isoInstantOrNull(row.provedAt) };
}

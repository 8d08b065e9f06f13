import { SIGNED_KINDS, type SignedKind } from '../../rules/vocabulary/signing/signed-kind.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { inSession, type Session } from '../session.ts';
import { readAuditedSignings, readGoneSignings } from './read-audited-signings.ts';
import { readSignedRows, type SignedPart } from './read-signed-rows.ts';
import type { CopyRow, SignatureInHand, SignedRow } from './signed-row.ts';

const BELOW_ALL = '00000000-0000-0000-0000-000000000000';

/** So many signatures are in memory at a time. */
const BATCH = 500;

const COLUMNS = `
  select c.id, c.organization_id as "organizationId", c.journey_id as "journeyId", c.kind, c.record_id as "recordId", c.version,
    c.signer_id as "signerId", c.signer_name as "signerName", c.signer_time_zone as "signerTimeZone", c.signed_at as "signedAt",
    c.signed_on as "signedOn", c.statement, c.statement_version as "statementVersion", c.consent_version as "consentVersion",
    c.content, c.content_sha256 as "contentSha256", c.shown, c.format, c.signature_sha256 as "signatureSha256"`;

const COPIES = `
  ${COLUMNS}
  from signed_copy c where c.kind = ? and (c.record_id in (?) or c.content_sha256 in (?))`;

/** Copies of which neither a signature nor an entry in the trail tells: they were put there. */
const LONE = `
  ${COLUMNS}
  from signed_copy c where
    not exists (select 1 from signature s where c.kind = 'weekly-log' and s.weekly_log_id = c.record_id and s.version = c.version)
    and not exists (select 1 from agreement a where c.kind = 'agreement' and a.id = c.record_id and c.version = 1 and a.signed_at is not null)
    and not exists (select 1 from attestation a where c.kind = 'attestation' and a.id = c.record_id and a.version = c.version)
    and not exists (select 1 from supervisee_evaluation e where c.kind = 'evaluation' and e.id = c.record_id and e.version = c.version)`;

/**
 * Every signature of an organization with all that was kept of it, in batches however many there are; last those of which
 * only the copy or the trail tells.
 * @param journeyIds - those of some journeys alone, at least one; null: all.
 * @throws DATABASE_AWAY.
 */
export async function* streamSignatures(
  db: Database,
  organizationId: string,
  journeyIds: readonly string[] | null = null,
): AsyncGenerator<SignatureInHand> {
  for (const kind of SIGNED_KINDS) {
    let after = BELOW_ALL;
    for (;;) {
      const batch = await inSession(db, organizationId, (session) =>
        readBatch(session, kind, { after, limit: BATCH, journeyIds }),
      );
      yield* batch;
      const last = batch.at(-1)?.row?.signatureId;
      if (last === undefined || batch.length < BATCH) break;
      after = last;
    }
  }
  const alone = { row: null, boundElsewhere: false };
  for (const kind of SIGNED_KINDS) {
    const gone = await inSession(db, organizationId, (session) => readGoneSignings(session, kind, journeyIds));
    for (const audited of gone) yield { ...alone, audited, copy: null };
  }
  const copies = await inSession(db, organizationId, ({ ask }) =>
    journeyIds === null ? ask<CopyRow>(LONE) : ask<CopyRow>(`${LONE} and c.journey_id in (?)`, [journeyIds]),
  );
  for (const copy of copies) yield { ...alone, copy: withInstant(copy), audited: null };
}

async function readBatch(session: Session, kind: SignedKind, part: SignedPart): Promise<SignatureInHand[]> {
  const rows = await readSignedRows(session, kind, part);
  if (rows.length === 0) return [];
  const copies = await readCopies(session, kind, rows);
  const audits = await readAuditedSignings(session, kind, [
    ...new Set([...rows, ...copies].flatMap(({ journeyId }) => journeyId ?? [])),
  ]);
  return rows.map((row) => {
    const copy = copies.find((one) => one.recordId === row.recordId && one.version === row.version) ?? null;
    const boundElsewhere = copies.some(
      (one) => one.recordId !== row.recordId && one.contentSha256 === row.contentSha256,
    );
    return { row, copy, audited: audits.get(row.signatureId) ?? null, boundElsewhere };
  });
}

async function readCopies({ ask }: Session, kind: SignedKind, rows: readonly SignedRow[]): Promise<CopyRow[]> {
  const hashes = rows.flatMap(({ contentSha256 }) => contentSha256 ?? []);
  const found = await ask<CopyRow>(COPIES, [kind, rows.map(({ recordId }) => recordId), [...hashes, '']]);
  return found.map(withInstant);
}

function withInstant(copy: CopyRow): CopyRow {
  return { ...copy, signedAt: isoInstant(copy.signedAt) };
}

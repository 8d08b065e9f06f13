import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { localInstant } from '../../rules/vocabulary/signing/signed-moments.ts';
import type { SignedKind } from '../../rules/vocabulary/signing/signed-kind.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import { isId } from '../is-id.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A signed record as it is listed: what, by whom, when, why, and whether its signature is void since. */
export interface ListedCopy {
  readonly signedCopyId: string;
  readonly kind: SignedKind;
  readonly recordId: string;
  readonly version: number;
  readonly signerName: string;
  /** IANA name of the zone of the signer. */
  readonly signerTimeZone: string;
  /** ISO instant. */
  readonly signedAt: string;
  /** The same on the clock of the signer, with its offset and zone. */
  readonly signedLocally: string;
  readonly statement: string;
  readonly contentSha256: string;
  readonly signatureSha256: string;
  /** ISO instant; null while it is valid. */
  readonly voidedAt: string | null;
}

/** A signed record in full, word for word as it was shown when it was signed. */
export interface FullCopy extends ListedCopy {
  readonly statementVersion: string;
  readonly consentVersion: string;
  readonly format: number;
  readonly content: string;
  readonly shown: string;
}

const LISTED = `c.id as "signedCopyId", c.kind, c.record_id as "recordId", c.version, c.signer_name as "signerName",
    c.signer_time_zone as "signerTimeZone", c.signed_at as "signedAt", c.statement, c.content_sha256 as "contentSha256",
    c.signature_sha256 as "signatureSha256", s.voided_at as "voidedAt"`;

const FROM = `from signed_copy c
    left join signature s on c.kind = 'weekly-log' and s.weekly_log_id = c.record_id and s.version = c.version`;

const LIST = `select ${LISTED} ${FROM} where c.journey_id = ? order by c.signed_at desc, c.id`;

const ONE = `
  select ${LISTED}, c.statement_version as "statementVersion", c.consent_version as "consentVersion", c.format, c.content, c.shown
  ${FROM} where c.journey_id = ? and c.id = ?`;

/** The signed records of a journey, the newest first. @throws DATABASE_AWAY. */
export function findSignedCopies(db: Database, acting: ActingPerson, journeyId: string): Promise<ListedCopy[]> {
  return read(db, acting, async ({ ask }) => {
    const rows = isId(journeyId) ? await ask<ListedCopy>(LIST, [journeyId]) : [];
    return rows.map(withInstants);
  });
}

/**
 * One signed record of a journey, exactly as it was signed.
 * @throws SIGNED_COPY_NOT_FOUND, DATABASE_AWAY.
 */
export function getSignedCopy(
  db: Database,
  acting: ActingPerson,
  { journeyId, signedCopyId }: { readonly journeyId: string; readonly signedCopyId: string },
): Promise<FullCopy> {
  return read(db, acting, async ({ ask }) => {
    const [row] = isId(signedCopyId) ? await ask<FullCopy>(ONE, [journeyId, signedCopyId]) : [];
    if (row === undefined) throw new CreditableError('SIGNED_COPY_NOT_FOUND');
    return withInstants(row);
  });
}

function withInstants<Copy extends ListedCopy>(row: Copy): Copy {
  const signedAt = isoInstant(row.signedAt);
  const signedLocally = localInstant(signedAt, row.signerTimeZone);
  return { ...row, signedAt, signedLocally, voidedAt: isoInstantOrNull(row.voidedAt) };
}

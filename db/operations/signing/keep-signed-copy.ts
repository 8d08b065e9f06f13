import { randomUUID } from 'node:crypto';
import { dateAt, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { composeCopy, type ShownRecord } from '../../../rules/vocabulary/signing/compose-copy.ts';
import type { SignedKind } from '../../../rules/vocabulary/signing/signed-kind.ts';
import { STATEMENT_VERSIONS } from '../../../rules/vocabulary/signing/statement-texts.ts';
import { Organization } from '../../entities/organization.ts';
import { SignedCopy } from '../../entities/signed-copy.ts';
import type { Session } from '../../session.ts';
import { sha256OfText } from '../../sha256.ts';
import type { Signer } from './begin-signature.ts';
import { hashSignature, SIGNATURE_FORMAT } from './hash-signature.ts';

/** A record that is being signed. */
export interface RecordToSign {
  readonly kind: SignedKind;
  readonly journeyId: string;
  readonly recordId: string;
  readonly version: number;
  readonly statement: string;
  /** The canonical JSON of what the signature binds. */
  readonly content: string;
  /** What is read beside the signature. */
  readonly shown: Pick<ShownRecord, 'facts' | 'heads' | 'rows'>;
}

/** What was kept of a signature. */
export interface KeptSignature {
  readonly signedCopyId: string;
  readonly signatureSha256: string;
  readonly consentVersion: string;
  readonly signedOn: PlainDate;
}

/**
 * Keeps the copy of a record exactly as it is shown at signing, under the hash that ties it to its signature.
 * @param at - ISO instant of the signature.
 */
export async function keepSignedCopy(
  session: Session,
  signer: Signer,
  record: RecordToSign,
  at: string,
): Promise<KeptSignature> {
  const { organizationId, em } = session;
  const { kind, journeyId, recordId, version, statement, content } = record;
  const { name: organizationName } = await em.findOneOrFail(Organization, { id: organizationId }, { fields: ['name'] });
  const { id: signerId, name: signerName, timeZone: signerTimeZone, consentVersion } = signer;
  const signedOn = dateAt(at, signerTimeZone);
  const statementVersion = STATEMENT_VERSIONS[kind];
  const contentSha256 = sha256OfText(content);
  const shown = composeCopy(
    { kind, organizationName, ...record.shown },
    {
      ...{ signerName, signedAt: at, signedOn, timeZone: signerTimeZone },
      ...{ statement, statementVersion, consentVersion, contentSha256 },
    },
  );
  const bound = {
    ...{ organizationId, journeyId, kind, recordId, version, format: SIGNATURE_FORMAT },
    ...{ signerId, signerName, signerTimeZone, signedOn, statement, statementVersion, consentVersion },
    ...{ contentSha256, shown },
  };
  // The table keeps milliseconds; whatever was finer is not bound.
  const signedAt = new Date(at).toISOString();
  const signatureSha256 = hashSignature({ ...bound, signedAt });
  const signedCopyId = randomUUID();
  await em.insert(SignedCopy, { id: signedCopyId, ...bound, signedAt: new Date(at), content, signatureSha256 });
  return { signedCopyId, signatureSha256, consentVersion, signedOn };
}

import { hashSignature, SIGNATURE_FORMAT } from '../operations/signing/hash-signature.ts';
import { sha256OfText } from '../sha256.ts';
import type { SignatureFault, SignatureFaultKind } from './signature-fault.ts';
import type { CopyRow, SignatureInHand, SignedRow } from './signed-row.ts';

type Found = readonly [SignatureFaultKind, string] | null;

/**
 * Holds a signature against what was kept and written of it when it was given: the record as it is now, the copy, and the
 * entry in the audit trail.
 * @returns the first thing that is not as it was signed; null where all agrees.
 */
export function checkSignature(hand: SignatureInHand): SignatureFault | null {
  const named = hand.row ?? hand.copy ?? hand.audited;
  if (named === null) return null;
  const found = faultOf(hand);
  if (found === null) return null;
  const { kind, recordId, version } = named;
  return { fault: found[0], kind, recordId, version: version ?? 1, sentence: found[1] };
}

function faultOf({ row, copy, audited, boundElsewhere }: SignatureInHand): Found {
  if (row === null) return ['signature-gone', 'It was signed, and its signature is no longer there.'];
  if (row.origin === 'paper')
    return copy === null && audited === null
      ? contentFault(row)
      : ['origin-changed', 'It was signed here, and not on paper.'];
  if (boundElsewhere) return ['moved', 'What it binds is another record.'];
  if (audited !== null && audited.recordId !== row.recordId)
    return ['moved', 'Another record was signed, as the audit trail says.'];
  if (audited !== null && audited.version !== null && audited.version !== row.version)
    return ['moved', 'Another version was signed, as the audit trail says.'];
  if (audited === null) return ['not-in-trail', 'The audit trail has no entry of this signing.'];
  return (
    copyFault(copy) ??
    trailFault(row, copy, audited) ??
    (copy === null ? null : againstCopy(row, copy)) ??
    contentFault(row)
  );
}

/** Whether the copy itself is what its hash says; a signature of format 1 has none. */
function copyFault(copy: CopyRow | null): Found {
  if (copy === null) return null;
  if (copy.format !== SIGNATURE_FORMAT)
    return ['copy-altered', `The copy says a format ${copy.format} that is not known.`];
  if (sha256OfText(copy.content) !== copy.contentSha256)
    return ['copy-altered', 'The kept content does not give its hash any more.'];
  if (hashSignature(copy) !== copy.signatureSha256)
    return ['copy-altered', 'What was kept of the signing does not give the hash of the signature any more.'];
  return null;
}

function trailFault(row: SignedRow, copy: CopyRow | null, audited: NonNullable<SignatureInHand['audited']>): Found {
  if (audited.signatureSha256 !== null && copy === null)
    return ['copy-gone', 'The copy that was kept when it was signed is no longer there.'];
  if (copy !== null && audited.signatureSha256 !== copy.signatureSha256)
    return ['copy-altered', 'The hash of the signature is not the one in the audit trail.'];
  if (audited.signerId !== row.signerId) return ['signer-changed', 'Somebody else signed it, as the audit trail says.'];
  if (audited.journeyId !== row.journeyId)
    return ['moved', 'It was signed in another journey, as the audit trail says.'];
  // Entries of evaluations did not repeat the hash before signatures had copies.
  if (audited.contentSha256 !== null && audited.contentSha256 !== row.contentSha256)
    return ['content-altered', 'The bound hash is not the one in the audit trail.'];
  if (audited.statement !== null && audited.statement !== row.statement)
    return ['statement-changed', 'The statement is not the one in the audit trail.'];
  if (audited.at !== row.signedAt) return ['moment-changed', 'The instant is not the one in the audit trail.'];
  if (audited.provedBy !== row.provedBy || audited.provedAt !== row.provedAt)
    return ['proof-changed', 'The signer proved who they are otherwise, as the audit trail says.'];
  return null;
}

function againstCopy(row: SignedRow, copy: CopyRow): Found {
  if (copy.journeyId !== row.journeyId) return ['moved', 'It was signed in another journey.'];
  if (copy.signerId !== row.signerId) return ['signer-changed', 'Somebody else signed it.'];
  if (copy.contentSha256 !== row.contentSha256)
    return ['content-altered', 'The bound hash is not the one of what was signed.'];
  if (copy.statement !== row.statement) return ['statement-changed', 'The statement is not the one that was signed.'];
  if (copy.signedAt !== row.signedAt || copy.signedOn !== row.signedOn)
    return ['moment-changed', 'The time is not the one at which it was signed.'];
  return null;
}

function contentFault(row: SignedRow): Found {
  if (row.contentSha256 === null) return null;
  if (row.content === null)
    return row.voided
      ? ['void-broken', 'It is void, and the version that it bound is not kept.']
      : ['moved', 'The record that it bound is not there.'];
  if (row.supervisorId !== row.signerId)
    return ['signer-changed', 'The record names another supervisor than the signer.'];
  if (sha256OfText(row.content) !== row.contentSha256)
    return ['content-altered', 'The record as it is now does not give the hash that was signed.'];
  return null;
}

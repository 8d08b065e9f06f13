import { SIGNED_KINDS } from '../../rules/vocabulary/signing/signed-kind.ts';
import type { Database } from '../open-database.ts';
import { inSession } from '../session.ts';
import { checkSignature } from './check-signature.ts';
import { readAuditedSignings } from './read-audited-signings.ts';
import type { SignatureFault } from './signature-fault.ts';
import type { AuditedSigning, SignatureInHand } from './signed-row.ts';
import { streamSignatures } from './stream-signatures.ts';

/** Which signatures a packet rests on. */
export interface SignaturesOfPacket {
  readonly organizationId: string;
  /** Its journey, and those whose hours count in it; at least one. */
  readonly journeyIds: readonly string[];
  /** ISO instant; what was signed later is not in it. */
  readonly assembledAt: string;
}

/** What came of checking them. */
export interface CheckedPacketSignatures {
  /** Those that were given here, with the one named in `faults` among them. */
  readonly checked: number;
  /** Those on paper, of which the hash of what was brought in is checked. */
  readonly onPaper: number;
  /** Of both: void since, because what they bound was corrected. */
  readonly voided: number;
  readonly faults: readonly SignatureFault[];
}

/**
 * Checks every signature that a packet rests on, as `npm run verify-signatures` does; one that the audit trail tells of and
 * that is no longer where it was given is a fault as well.
 * @throws DATABASE_AWAY.
 */
export async function checkPacketSignatures(
  db: Database,
  { organizationId, journeyIds, assembledAt }: SignaturesOfPacket,
): Promise<CheckedPacketSignatures> {
  const faults: SignatureFault[] = [];
  const seen = new Set<string>();
  const counted = { checked: 0, onPaper: 0, voided: 0 };
  for await (const hand of streamSignatures(db, organizationId, journeyIds)) {
    const signatureId = hand.row?.signatureId ?? hand.audited?.signatureId;
    if (signatureId !== undefined) seen.add(signatureId);
    if (signedAtOf(hand) > assembledAt) continue;
    if (hand.row?.origin === 'paper') counted.onPaper += 1;
    else counted.checked += 1;
    if (hand.row?.voided === true) counted.voided += 1;
    const fault = checkSignature(hand);
    if (fault !== null) faults.push(fault);
  }
  for (const away of await auditedAway(db, organizationId, journeyIds, seen))
    if (away.at <= assembledAt) faults.push(movedAway(away));
  return { ...counted, faults };
}

/** Whatever tells it, the trail first: it is the one that nobody could change unseen. */
function signedAtOf({ row, copy, audited }: SignatureInHand): string {
  return audited?.at ?? copy?.signedAt ?? row?.signedAt ?? '';
}

/** What was signed in these journeys, as the trail says, and stands in another one now. */
async function auditedAway(
  db: Database,
  organizationId: string,
  journeyIds: readonly string[],
  seen: ReadonlySet<string>,
): Promise<AuditedSigning[]> {
  const away: AuditedSigning[] = [];
  for (const kind of SIGNED_KINDS) {
    const audited = await inSession(db, organizationId, (session) => readAuditedSignings(session, kind, journeyIds));
    away.push(...audited.values().filter(({ signatureId }) => !seen.has(signatureId)));
  }
  return away;
}

function movedAway({ kind, recordId, version }: AuditedSigning): SignatureFault {
  const sentence = 'It was signed in this journey, as the audit trail says, and is no longer in it.';
  return { fault: 'moved', kind, recordId, version: version ?? 1, sentence };
}

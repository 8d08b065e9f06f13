import type { AttestedMinutes } from '../../../rules/vocabulary/attestation.ts';
import type { Session } from '../../session.ts';
import { readQuartersOf } from '../attestation/read-quarters.ts';
import type { PrintedAttestation } from './packet-content.ts';

/** Reads what supervisors attested of the quarters of a journey, oldest first. */
export async function gatherAttestations(session: Session, journeyId: string): Promise<PrintedAttestation[]> {
  const quarters = await readQuartersOf(session, journeyId);
  return quarters.flatMap(({ supervisorId, supervisorName, settingId, quarter, weeksSha256, attestation }) => {
    if (attestation === null) return [];
    const { signedAt, signedOn, statement, contentSha256, minutesByActivity } = attestation;
    const signature = {
      signerName: supervisorName,
      signedAt,
      signedOn,
      statement,
      contentSha256,
      origin: 'here' as const,
    };
    const totals = {
      recordedMinutes: sum(minutesByActivity, 'recorded'),
      countedMinutes: sum(minutesByActivity, 'counted'),
    };
    const current = attestation.weeksSha256 === weeksSha256;
    return [{ supervisorId, settingId, quarter, ...signature, ...totals, current }];
  });
}

function sum(minutes: readonly AttestedMinutes[], pick: 'recorded' | 'counted'): number {
  return minutes.reduce((total, one) => total + one[pick], 0);
}

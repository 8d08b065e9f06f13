import { randomUUID } from 'node:crypto';
import { Agreement } from '../../entities/agreement.ts';
import type { Session } from '../../session.ts';
import { paperStatement } from '../week/week-content.ts';
import type { ImportedRecord } from './imported-record.ts';
import { match } from './parts-of-record.ts';

type RecordAgreement = NonNullable<ImportedRecord['record']['agreements']>[number];

const UNSIGNED = {
  signedOn: null,
  signedAt: null,
  signerId: null,
  statement: null,
  contentSha256: null,
  origin: null,
} as const;

/**
 * Writes the agreements of a record; those with a date of signature come in as signed on paper. An agreement that is
 * here already stays as it is.
 * @param at - ISO instant.
 */
export async function importAgreements(
  session: Session,
  journeyId: string,
  imported: ImportedRecord,
  at: string,
): Promise<void> {
  const { em, organizationId } = session;
  for (const agreement of imported.record.agreements ?? []) {
    const supervisorId = match(imported.supervisors, agreement.supervisor, 'PERSON_NOT_FOUND');
    const settingId = match(imported.settings, agreement.setting, 'SETTING_NOT_FOUND');
    const terms = { journeyId, supervisorId, settingId, fromOn: agreement.from };
    if ((await em.count(Agreement, terms)) > 0) continue;
    const rest = {
      untilOn: agreement.until ?? null,
      boardApprovedOn: agreement.boardApprovedOn ?? null,
      proposedAt: new Date(at),
    };
    await em.insert(Agreement, {
      id: randomUUID(),
      organizationId,
      ...terms,
      ...rest,
      ...signatureOf(agreement, supervisorId),
    });
  }
}

function signatureOf({ signedOn }: RecordAgreement, signerId: string) {
  if (signedOn === undefined) return UNSIGNED;
  const signedAt = new Date(`${signedOn}T12:00:00Z`);
  return {
    signedOn,
    signedAt,
    signerId,
    statement: paperStatement(signedOn),
    contentSha256: null,
    origin: 'paper',
  } as const;
}

import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/open-database.ts';
import { proposeAgreement } from '../../db/operations/agreement/propose-agreement.ts';
import { signAgreement } from '../../db/operations/agreement/sign-agreement.ts';
import { openJourney } from '../../db/operations/journey/open-journey.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { NOW, type Program } from './program.ts';

/** Opens a journey of the same supervisee to another license, with the same supervisor at the same setting. */
export async function openSecondJourney(
  db: Database,
  program: Program,
  license: LicenseCode = 'CA-LPCC',
): Promise<string> {
  const { organizationId, directorId, superviseeId, supervisorId, settingId } = program;
  const opened = await openJourney(db, {
    ...{ organizationId, actorId: directorId, at: NOW, key: randomUUID(), body: { superviseeId, license } },
    rulebook: { version: '2026-01-01', sha256: 'b'.repeat(64) },
  });
  const journeyId = opened.subjectId;
  const terms = { supervisorId, settingId, from: plainDate('2026-01-05') };
  const proposed = await proposeAgreement(db, { ...program.by(directorId, terms), journeyId }, () => null);
  await signAgreement(db, { ...program.by(supervisorId, { agreementId: proposed.subjectId }), journeyId });
  return journeyId;
}

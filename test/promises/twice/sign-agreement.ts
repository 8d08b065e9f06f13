import { proposeAgreement } from '../../../db/operations/agreement/propose-agreement.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Arrange } from './scene.ts';

/** An agreement that waits for its signature. */
export const arrange: Arrange<'signAgreement'> = async ({ program, dependencies }) => {
  const { directorId, supervisorId, settingId, by } = program;
  const terms = { supervisorId, settingId, from: plainDate('2027-01-04') };
  const { subjectId: agreementId } = await proposeAgreement(dependencies.db, by(directorId, terms), () => null);
  return by(supervisorId, { agreementId });
};

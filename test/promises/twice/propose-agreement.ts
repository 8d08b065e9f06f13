import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Arrange } from './scene.ts';

/** Another agreement with the same supervisor. */
export const arrange: Arrange<'proposeAgreement'> = ({ program: { directorId, supervisorId, settingId, by } }) =>
  Promise.resolve(by(directorId, { supervisorId, settingId, from: plainDate('2027-01-04') }));

import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Arrange } from './scene.ts';

/** The agreement of the program, ended on a day to come. */
export const arrange: Arrange<'endAgreement'> = ({ program: { agreementId, directorId, by } }) =>
  Promise.resolve(
    by(directorId, { agreementId, until: plainDate('2026-12-31'), reason: 'The supervisor moves away.' }),
  );

import { plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Arrange } from './scene.ts';

/** The board's approval of the agreement of the program. */
export const arrange: Arrange<'recordApproval'> = ({ program: { agreementId, directorId, by } }) =>
  Promise.resolve(by(directorId, { agreementId, boardApprovedOn: plainDate('2026-01-20') }));

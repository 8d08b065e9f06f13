import type { Arrange } from './scene.ts';

/** A conflict of interest in the agreement of the program. */
export const arrange: Arrange<'declareConflict'> = ({ program: { agreementId, superviseeId, by } }) =>
  Promise.resolve(by(superviseeId, { agreementId, conflict: 'They are cousins.' }));

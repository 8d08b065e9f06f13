import type { Arrange } from './scene.ts';

/** A journey that ends. */
export const arrange: Arrange<'withdrawJourney'> = ({ program: { directorId, by } }) =>
  Promise.resolve(by(directorId, { reason: 'Moved away.' }));

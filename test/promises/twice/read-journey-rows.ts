import type { Arrange } from './scene.ts';

/** How a journey stands in its rows. */
export const arrange: Arrange<'readJourneyRows'> = ({ program: { organizationId, journeyId } }) =>
  Promise.resolve({ organizationId, journeyId });

/** It only reads. */
export const leaves = 'nothing';

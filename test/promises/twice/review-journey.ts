import { arrange as counted } from './evaluate-journey.ts';
import type { Arrange } from './scene.ts';

/** A journey in which a week has waited for its signature for a month, so that somebody is told. */
export const arrange: Arrange<'reviewJourney'> = async (scene) => ({
  ...(await counted(scene)),
  at: '2026-12-23T18:00:00.000Z',
});

/** Another record is another look. */
export const looksAnew = true;

/** Somebody is told. */
export const leaves = 'notice';

import type { Medium } from '../../../rules/vocabulary/activity.ts';

/** How work was held, within a sentence. */
export const MEDIUM_WORDS: Readonly<Record<Medium, string>> = {
  'in-person': 'in person',
  video: 'by video',
  audio: 'audio only',
};

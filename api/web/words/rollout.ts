import type { RolloutState } from '../../../rules/vocabulary/rollout.ts';

/** The words a person reads for where a rollout of newer rules stands. */
export const ROLLOUT_WORDS: Readonly<Record<RolloutState, string>> = {
  previewing: 'Being worked out',
  previewed: 'Waits for your decision',
  adopting: 'Being adopted',
  paused: 'Paused',
  'taking-back': 'Being taken back',
  adopted: 'Adopted',
  canceled: 'Not adopted',
};

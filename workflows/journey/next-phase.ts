import type { Phase } from '../../rules/vocabulary/phase.ts';

/** What the last count says of the journey as a whole. */
export interface CountOutcome {
  /** Whether everything is on file that must be before hours may count. */
  readonly mayCount: boolean;
  /** Whether nothing that the record decides stands in the way of a packet. */
  readonly ready: boolean;
}

/**
 * The phase that follows from a count. Filing, decisions and withdrawal are people's acts and never follow from counting.
 * A journey that has begun to accumulate does not fall back: a lapse shows as hours that do not count.
 */
export function nextPhase(phase: Phase, outcome: CountOutcome): Phase {
  if (phase !== 'onboarding' && phase !== 'accumulating' && phase !== 'ready') return phase;
  if (phase === 'onboarding' && !outcome.mayCount) return phase;
  return outcome.ready ? 'ready' : 'accumulating';
}

/**
 * Where a journey stands, from the first day to the license.
 * `onboarding`: something is missing before hours may count. `accumulating`: hours are logged and signed.
 * `ready`: every requirement that a packet needs is met. `submitting`: the packet is assembled, filed, or under review.
 * `licensed`, `withdrawn`: the journey is over.
 */
export const PHASES = ['onboarding', 'accumulating', 'ready', 'submitting', 'licensed', 'withdrawn'] as const;

/** One of the phases of a journey. */
export type Phase = (typeof PHASES)[number];

/** The words a person reads for each phase. */
export const PHASE_LABELS: Readonly<Record<Phase, string>> = {
  onboarding: 'Onboarding',
  accumulating: 'Accumulating hours',
  ready: 'Ready to file',
  submitting: 'With the board',
  licensed: 'Licensed',
  withdrawn: 'Withdrawn',
};

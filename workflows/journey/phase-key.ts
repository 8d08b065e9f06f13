import type { JourneyState } from './state.ts';

/** The key under which the phase that a journey has come to is recorded once. */
export function phaseKey({ journeyId, changes, phase }: JourneyState): string {
  return `phase:${journeyId}:${String(changes)}:${phase}`;
}

import type { Phase } from '../../rules/vocabulary/phase.ts';
import { expectHours, expectNoHours } from './reduce-waiting.ts';
import type { JourneyState } from './state.ts';

/**
 * Enters the phase that follows from a count. Where hours accumulate, for the first time or again because something no
 * longer counts, the supervisee is expected to log them; where they are complete, nobody is. (The first release kept that
 * expectation here; later ones find it anew at each look.)
 * @param at - ISO instant of the count.
 */
export function enterPhase(state: JourneyState, phase: Phase, at: string): void {
  state.phase = phase;
  if (phase === 'accumulating') expectHours(state, at);
  if (phase === 'ready') expectNoHours(state);
}

import { counting, database } from './activities.ts';
import { enterPhase } from './enter-phase.ts';
import { nextPhase } from './next-phase.ts';
import type { JourneyState } from './state.ts';

/**
 * Counts the record as it stands, keeps what follows from it, and records the phase when it changed.
 * A change that arrives meanwhile is counted in the next turn.
 */
export async function count(state: JourneyState): Promise<void> {
  const { organizationId, journeyId } = state;
  const now = new Date().toISOString();
  state.uncounted = false;
  const outcome = await counting.evaluateJourney({ organizationId, journeyId, at: now });
  const next = nextPhase(state.phase, outcome);
  if (state.phase === next) return;
  enterPhase(state, next, now);
  await database.recordPhase({ organizationId, journeyId, at: now, key: phaseKey(state), phase: state.phase });
}

function phaseKey(state: JourneyState): string {
  return `phase:${state.journeyId}:${String(state.changes)}:${state.phase}`;
}

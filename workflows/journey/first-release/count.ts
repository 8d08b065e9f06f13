import { database } from '../activities.ts';
import { enterPhase } from '../enter-phase.ts';
import { nextPhase } from '../next-phase.ts';
import { phaseKey } from '../phase-key.ts';
import type { JourneyState } from '../state.ts';
import { counting } from './activities.ts';

/** Counts the record as the first release did; only for replaying what it did. */
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

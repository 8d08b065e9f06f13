import { database } from './activities.ts';
import type { JourneyState } from './state.ts';

/**
 * Takes up how the journey stands in the database, where what is carried has drifted from it; then it is looked at anew.
 * It comes in turn with the commands, so that none of them is half done meanwhile.
 */
export async function readAnew(state: JourneyState): Promise<void> {
  const { organizationId, journeyId } = state;
  const { phase, rulebook, waiting, submissionId, changes } = await database.readJourneyRows({
    organizationId,
    journeyId,
  });
  state.phase = phase;
  state.rulebook = rulebook;
  state.waiting = [...waiting];
  delete state.submissionId;
  if (submissionId !== null) state.submissionId = submissionId;
  state.changes = Math.max(state.changes + 1, changes);
  state.uncounted = true;
}

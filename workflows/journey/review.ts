import { patched } from '@temporalio/workflow';
import { database } from './activities.ts';
import { count } from './first-release/count.ts';
import { tellDue } from './first-release/tell-due.ts';
import { mark } from '../search/mark.ts';
import { enterPhase } from './enter-phase.ts';
import { nextPhase } from './next-phase.ts';
import { phaseKey } from './phase-key.ts';
import type { Postbag } from './postbag.ts';
import type { JourneyState } from './state.ts';

/** Since the second release a journey is counted, and what is owed in it found and told, in one look. */
const IN_ONE_LOOK = 'review-in-one-look';

/**
 * Looks at a journey after a change of its record: it is counted anew, what is owed is found, whoever is due is told.
 * A change that arrives meanwhile is looked at in the next turn.
 */
export async function reviewChange(state: JourneyState, postbag: Postbag): Promise<void> {
  if (patched(IN_ONE_LOOK)) await review(state, postbag);
  else await count(state);
}

/** Looks at a journey because an instant has come at which somebody is to be told something. */
export async function reviewInTime(state: JourneyState, postbag: Postbag): Promise<void> {
  if (patched(IN_ONE_LOOK)) await review(state, postbag);
  else await tellDue(state, postbag);
}

async function review(state: JourneyState, postbag: Postbag): Promise<void> {
  const { organizationId, journeyId } = state;
  const now = new Date().toISOString();
  state.uncounted = false;
  const { open, nextLookAt, noticeIds, signs, ...outcome } = await database.reviewJourney({
    organizationId,
    journeyId,
    at: now,
  });
  state.obligations = [];
  state.open = [...open];
  state.nextLookAt = nextLookAt;
  postbag.add(noticeIds);
  const next = nextPhase(state.phase, outcome);
  if (state.phase === next) {
    mark(signs);
    return;
  }
  enterPhase(state, next, now);
  await database.recordPhase({ organizationId, journeyId, at: now, key: phaseKey(state), phase: next });
  // What is owed depends on the phase.
  state.uncounted = true;
}

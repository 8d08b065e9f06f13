import type { Obligation } from '../../rules/vocabulary/obligation.ts';
import { database } from './activities.ts';
import { collectDue } from './due-notices.ts';
import type { Postbag } from './postbag.ts';
import { expectHours } from './reduce-waiting.ts';
import type { JourneyState } from './state.ts';

/**
 * Tells everybody what is due: each notice is stored first and delivered afterwards, so that neither is lost or doubled.
 */
export async function tellDue(state: JourneyState, postbag: Postbag): Promise<void> {
  const now = new Date().toISOString();
  await refreshSignOfLife(state);
  const { notices, after } = collectDue(state.obligations, now);
  const { organizationId, journeyId } = state;
  const noticeIds =
    notices.length === 0 ? [] : await database.storeNotices({ organizationId, journeyId, at: now, notices });
  state.obligations = [...after];
  postbag.add(noticeIds);
}

/** Drafts are written without the journey; before it says that nothing was logged, it looks. */
async function refreshSignOfLife(state: JourneyState): Promise<void> {
  const owed = state.obligations.find((obligation: Obligation) => obligation.kind === 'log-hours');
  if (owed === undefined || owed.rungsDone > 0) return;
  const { organizationId, journeyId } = state;
  const lastLoggedAt = await database.findLastLogged({ organizationId, journeyId });
  if (lastLoggedAt !== null && lastLoggedAt > owed.beganAt) expectHours(state, lastLoggedAt);
}

import type { Postbag } from '../postbag.ts';
import { expectHours } from '../reduce-waiting.ts';
import type { JourneyState } from '../state.ts';
import { replayed } from './activities.ts';
import { collectDue } from './due-notices.ts';

/** Tells what is due as the first release did; only for replaying what it did. */
export async function tellDue(state: JourneyState, postbag: Postbag): Promise<void> {
  const now = new Date().toISOString();
  await refreshSignOfLife(state);
  const { notices, after } = collectDue(state.obligations, now);
  const { organizationId, journeyId } = state;
  const noticeIds =
    notices.length === 0 ? [] : await replayed.storeNotices({ organizationId, journeyId, at: now, notices });
  state.obligations = [...after];
  postbag.add(noticeIds);
}

async function refreshSignOfLife(state: JourneyState): Promise<void> {
  const owed = state.obligations.find(({ kind }) => kind === 'log-hours');
  if (owed === undefined || owed.rungsDone > 0) return;
  const { organizationId, journeyId } = state;
  const lastLoggedAt = await replayed.findLastLogged({ organizationId, journeyId });
  if (lastLoggedAt !== null && lastLoggedAt > owed.beganAt) expectHours(state, lastLoggedAt);
}

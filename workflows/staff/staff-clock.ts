import { condition, setCurrentDetails, setHandler } from '@temporalio/workflow';
import { OBLIGATION_LABELS } from '../../rules/vocabulary/obligation.ts';
import { database } from '../journey/activities.ts';
import { Alarm } from '../journey/alarm.ts';
import { beginNextRun, shouldRoll } from '../journey/next-run.ts';
import { Postbag } from '../journey/postbag.ts';
import { mark } from '../search/mark.ts';
import { lookAgain } from './messages.ts';
import { type StaffStart, type StaffState, staffStateOf } from './state.ts';

/**
 * Keeps the clocks of one supervisor outside any one journey, for as long as the person is on file: credentials that end,
 * a lapse, too many supervisees. It looks when something changes and at the instants that the look before named.
 * @param input - a fresh start, or the state that the run before handed over.
 */
export async function staffClock(input: StaffStart | StaffState): Promise<void> {
  const state = staffStateOf(input);
  setHandler(lookAgain, () => {
    state.changed = true;
  });
  const postbag = new Postbag(state);
  postbag.deliverAll();
  const alarm = new Alarm();
  const ring = (): void => {
    state.changed = true;
  };
  while (state.changed || !(postbag.empty && shouldRoll(state.rollAfterEvents))) {
    if (state.changed || isPast(state.nextLookAt)) await review(state, postbag);
    else {
      alarm.set(state.nextLookAt, ring, true);
      setCurrentDetails(describe(state));
      await condition(() => state.changed || (postbag.empty && shouldRoll(state.rollAfterEvents)));
    }
  }
  alarm.set(null, ring);
  await beginNextRun<typeof staffClock>(state);
}

async function review(state: StaffState, postbag: Postbag): Promise<void> {
  const { organizationId, personId } = state;
  state.changed = false;
  const outcome = await database.reviewSupervisor({ organizationId, personId, at: new Date().toISOString() });
  state.open = [...outcome.open];
  state.nextLookAt = outcome.nextLookAt;
  postbag.add(outcome.noticeIds);
  mark(outcome.signs);
}

function isPast(instant: string | null): boolean {
  return instant !== null && Date.parse(instant) <= Date.now();
}

function describe({ open, nextLookAt }: StaffState): string {
  const owed = open.map(({ kind, dueOn }) => `- ${OBLIGATION_LABELS[kind]}${dueOn === null ? '' : `, due ${dueOn}`}`);
  return [`Next look: ${nextLookAt ?? 'none'}.`, ...owed].join('\n');
}

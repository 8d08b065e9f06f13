import { allHandlersFinished, condition, setCurrentDetails } from '@temporalio/workflow';
import { OBLIGATION_LABELS } from '../../rules/vocabulary/obligation.ts';
import { PHASE_LABELS } from '../../rules/vocabulary/phase.ts';
import { Alarm } from './alarm.ts';
import { earliestDue } from './first-release/due-notices.ts';
import { registerHandlers } from './handlers.ts';
import { Mailbox } from './mailbox.ts';
import { beginNextRun, shouldRoll } from './next-run.ts';
import { Postbag } from './postbag.ts';
import { reviewChange, reviewInTime } from './review.ts';
import { type JourneyInput, type JourneyState, upcastState } from './state.ts';

/**
 * One person's way to one license, from onboarding to the board's decision.
 * Commands are applied one after another; after each, the record is counted anew; what is owed is told when due.
 * @param input - a fresh start, or the state that the run before handed over.
 */
export async function journey(input: JourneyInput): Promise<void> {
  const state = upcastState(input);
  const mailbox = new Mailbox();
  registerHandlers(state, mailbox);
  const postbag = new Postbag(state);
  postbag.deliverAll();
  do {
    await travel(state, mailbox, postbag);
    // A command that arrives at the very end is still applied by this run.
    await condition(() => allHandlersFinished() || !mailbox.empty);
  } while (!mailbox.empty);
  if (!isOver(state)) await beginNextRun<typeof journey>(state);
}

async function travel(state: JourneyState, mailbox: Mailbox, postbag: Postbag): Promise<void> {
  const alarm = new Alarm();
  let due = false;
  const ring = (): void => {
    due = true;
  };
  const mayEnd = (): boolean => postbag.empty && (isOver(state) || shouldRoll(state.rollAfterEvents));
  while (!mailbox.empty || !mayEnd()) {
    if (!mailbox.empty) await mailbox.applyNext();
    else if (state.uncounted) await reviewChange(state, postbag);
    else if (due || isPast(nextLookAt(state))) {
      due = false;
      await reviewInTime(state, postbag);
    } else {
      alarm.set(nextLookAt(state), ring, state.nextLookAt !== undefined);
      setCurrentDetails(describeState(state));
      await condition(() => due || state.uncounted || !mailbox.empty || mayEnd());
    }
  }
  alarm.set(null, ring);
}

function isOver(state: JourneyState): boolean {
  return (state.phase === 'licensed' || state.phase === 'withdrawn') && !state.uncounted;
}

/** The first release kept no instant of its own. */
function nextLookAt(state: JourneyState): string | null {
  return state.nextLookAt === undefined ? earliestDue(state.obligations) : state.nextLookAt;
}

function isPast(instant: string | null): boolean {
  return instant !== null && Date.parse(instant) <= Date.now();
}

function describeState(state: JourneyState): string {
  const waiting =
    state.waiting.length === 1 ? '1 weekly log waits' : `${String(state.waiting.length)} weekly logs wait`;
  const owed = state.open.map(({ kind, dueOn, nextAt }) => {
    const due = dueOn === null ? '' : `, due ${dueOn}`;
    return `- ${OBLIGATION_LABELS[kind]}${due}${nextAt === null ? '' : `; next word ${nextAt}`}`;
  });
  const look = `Next look: ${nextLookAt(state) ?? 'none'}.`;
  const { license, version } = state.rulebook;
  // The server shows what a journey was started with only for its first run; this is shown for every run.
  const head = `**${PHASE_LABELS[state.phase]}**, toward ${license} under rules ${version}.`;
  return [`${head} ${waiting} for a signature. ${look}`, ...owed].join('\n');
}

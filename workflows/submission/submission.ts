import { allHandlersFinished, condition, setCurrentDetails } from '@temporalio/workflow';
import { STAGE_WORDS, stageOf } from '../../rules/vocabulary/submission.ts';
import { database } from '../journey/activities.ts';
import { Mailbox } from '../journey/mailbox.ts';
import { beginNextRun, shouldRoll } from '../journey/next-run.ts';
import { registerHandlers } from './handlers.ts';
import { nextLapse } from './next-lapse.ts';
import { type SubmissionStart, type SubmissionState, upcastState } from './state.ts';
import { tellJourney } from './tell-journey.ts';

/** What the one timer of an application is for. */
const WAITING = { summary: 'The day of the next letter, or a look after a year' };

/**
 * One application with the board, from its first filing to the board's decision, or to the exam that follows it.
 * Commands are applied one after another; after each, the application is read anew and the journey is told. Each letter of
 * the board has its own clock: when its day goes by unanswered, that is recorded.
 * @param input - a fresh start, or the state that the run before handed over.
 */
export async function submission(input: SubmissionStart | SubmissionState): Promise<void> {
  const state = upcastState(input);
  const mailbox = new Mailbox();
  registerHandlers(state, mailbox);
  do {
    await follow(state, mailbox);
    // A command that arrives at the very end is still applied by this run.
    await condition(() => allHandlersFinished() || !mailbox.empty);
  } while (!mailbox.empty || !isAtRest(state));
  if (!isOver(state)) await beginNextRun<typeof submission>(state);
}

async function follow(state: SubmissionState, mailbox: Mailbox): Promise<void> {
  const mayEnd = (): boolean => isAtRest(state) && (isOver(state) || shouldRoll(state.rollAfterEvents));
  while (!mailbox.empty || !mayEnd()) {
    if (!mailbox.empty) await mailbox.applyNext();
    else if (state.unread) await readAnew(state);
    else if (state.untold) await tellJourney(state);
    else if (isLate(state)) await recordLapse(state);
    else await condition(() => !mailbox.empty || state.unread || mayEnd(), msUntilLapse(state), WAITING);
  }
}

async function readAnew(state: SubmissionState): Promise<void> {
  const { organizationId, journeyId } = state;
  state.unread = false;
  state.track = await database.findSubmission({ organizationId, journeyId });
  state.untold = true;
  if (state.track !== null) setCurrentDetails(STAGE_WORDS[stageOf(state.track)]);
}

async function recordLapse(state: SubmissionState): Promise<void> {
  const letter = nextLapse(state.track);
  if (letter === null) return;
  const { organizationId, journeyId } = state;
  const { deficiencyId } = letter;
  const at = new Date().toISOString();
  await database.recordLapse({ organizationId, journeyId, deficiencyId, at, key: `lapse:${deficiencyId}` });
  state.unread = true;
}

function isLate(state: SubmissionState): boolean {
  const letter = nextLapse(state.track);
  return letter !== null && Date.parse(letter.lapsesAt) <= Date.now();
}

/** How long to wait for the next clock to run out, milliseconds; a year when none runs, and then to look again. */
function msUntilLapse(state: SubmissionState): number {
  const letter = nextLapse(state.track);
  return letter === null ? 365 * 86_400_000 : Math.max(1, Date.parse(letter.lapsesAt) - Date.now());
}

function isAtRest({ unread, untold }: SubmissionState): boolean {
  return !unread && !untold;
}

function isOver({ track, unread }: SubmissionState): boolean {
  return !unread && (track === null || track.outcome !== null);
}

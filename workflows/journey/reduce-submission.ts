import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { RecordDeficiency } from '../../rules/vocabulary/commands/record-deficiency.ts';
import { type PlainDate, addDays } from '../../rules/vocabulary/plain-date.ts';
import type { SubmissionNews } from './messages.ts';
import type { JourneyState } from './state.ts';

/** The packet is with the board: what the board asked for before is answered, and supervision goes on. */
export function beginFiling(state: JourneyState): void {
  state.phase = 'submitting';
  state.obligations = state.obligations.filter((owed) => owed.kind !== 'answer-deficiency');
}

/** An application of its own was opened, under this id. */
export function openApplication(state: JourneyState, submissionId: string): void {
  state.submissionId = submissionId;
}

/**
 * Takes up what the application with the board tells: something moved, so what is owed is looked for again, and how it
 * ended. A license ends the journey; any other end takes it back to accumulating, and the next count says how it stands.
 */
export function hearOfSubmission(state: JourneyState, news: SubmissionNews): void {
  if (news.submissionId !== state.submissionId) return;
  state.changes += 1;
  state.uncounted = true;
  if (news.stage === 'licensed') endJourney(state, 'licensed');
  if (news.stage === 'denied' || news.stage === 'closed' || news.stage === 'withdrawn') {
    reopenAfterDenial(state);
    closeApplication(state);
  }
}

/** The board sent a deficiency letter: an answer is owed by the board's own date. */
export function oweAnswer(state: JourneyState, deficiencyId: string, command: Command<RecordDeficiency>): void {
  state.obligations.push({
    id: `answer-deficiency:${deficiencyId}`,
    kind: 'answer-deficiency',
    subjectId: deficiencyId,
    ownerId: state.superviseeId,
    beganAt: thirtyDaysBefore(command.body.dueOn),
    rungsDone: 0,
  });
}

/** The ladder of an answer counts to the board's own date: its last rung comes a week before. */
function thirtyDaysBefore(dueOn: PlainDate): string {
  return `${addDays(dueOn, -30)}T16:00:00.000Z`;
}

/** The board denied the license: the journey goes on accumulating, and the next count says how it stands. */
export function reopenAfterDenial(state: JourneyState): void {
  state.phase = 'accumulating';
  state.obligations = state.obligations.filter((owed) => owed.kind !== 'answer-deficiency');
}

/** The journey is over; nobody owes anything in it any more. */
export function endJourney(state: JourneyState, phase: 'licensed' | 'withdrawn'): void {
  state.phase = phase;
  state.waiting = [];
  state.obligations = [];
  closeApplication(state);
}

function closeApplication(state: JourneyState): void {
  delete state.submissionId;
}

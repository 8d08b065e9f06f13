import type { Command } from '../../rules/vocabulary/commands/command.ts';
import { STAGE_WORDS, type SubmissionStep, stageOf, takesStep } from '../../rules/vocabulary/submission.ts';
import { refusal } from '../journey/refuse.ts';
import type { SubmissionState } from './state.ts';

/**
 * Refuses a command that names another organization or journey, or that cannot follow where the application stands.
 * Before the application was read for the first time, the database refuses.
 * @throws ApplicationFailure JOURNEY_NOT_FOUND or STAGE_WRONG.
 */
export function assertTakes(state: SubmissionState, command: Command<unknown>, step: SubmissionStep): void {
  if (command.organizationId !== state.organizationId || command.journeyId !== state.journeyId) {
    throw refusal('JOURNEY_NOT_FOUND');
  }
  if (state.track === null || state.unread) return;
  const stage = stageOf(state.track);
  if (!takesStep(stage, step)) throw refusal('STAGE_WRONG', { stage: STAGE_WORDS[stage] });
}

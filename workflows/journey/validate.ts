import type { AdoptRules } from '../../rules/vocabulary/commands/adopt-rules.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import { refusal } from './refuse.ts';
import type { JourneyState } from './state.ts';

/** The phases in which hours may be logged and signed. */
const LOGGING: readonly Phase[] = ['onboarding', 'accumulating', 'ready', 'submitting'];

/**
 * Refuses a command that names another organization or journey, or comes in a phase that does not take it.
 * Runs before anything is written to the history, so that a refusal leaves no trace.
 * @throws ApplicationFailure JOURNEY_NOT_FOUND or PHASE_WRONG.
 */
export function assertTakes(state: JourneyState, command: Command<unknown>, phases: readonly Phase[] = LOGGING): void {
  if (command.organizationId !== state.organizationId || command.journeyId !== state.journeyId) {
    throw refusal('JOURNEY_NOT_FOUND');
  }
  if (!phases.includes(state.phase)) throw refusal('PHASE_WRONG', { phase: state.phase });
}

/**
 * Refuses to sign or return a weekly log that does not wait, or by somebody who is not its supervisor.
 * @throws ApplicationFailure WEEK_NOT_SUBMITTED, OWN_HOURS or NOT_THE_SUPERVISOR.
 */
export function assertWaits(state: JourneyState, command: Command<{ readonly weeklyLogId: string }>): void {
  assertTakes(state, command);
  if (command.actorId === state.superviseeId) throw refusal('OWN_HOURS');
  const log = state.waiting.find((waiting) => waiting.weeklyLogId === command.body.weeklyLogId);
  if (log === undefined) throw refusal('WEEK_NOT_SUBMITTED');
  if (log.supervisorId !== command.actorId) throw refusal('NOT_THE_SUPERVISOR', { supervisor: 'the supervisor' });
}

/**
 * Refuses to reopen a weekly log that still waits for its signature; who may reopen one is decided where the rows are.
 * @throws ApplicationFailure JOURNEY_NOT_FOUND, PHASE_WRONG or WEEK_NOT_SIGNED.
 */
export function assertDecided(state: JourneyState, command: Command<{ readonly weeklyLogId: string }>): void {
  assertTakes(state, command);
  if (state.waiting.some(({ weeklyLogId }) => weeklyLogId === command.body.weeklyLogId))
    throw refusal('WEEK_NOT_SIGNED');
}

/**
 * Refuses other rules while a packet is with the board, and the ones that hold already.
 * Whether a hash is known at all is decided where rulebooks are kept.
 * @throws ApplicationFailure JOURNEY_NOT_FOUND, PHASE_WRONG, RULES_SETTLED or RULES_ALREADY_PINNED.
 */
export function assertAdopts(state: JourneyState, command: Command<AdoptRules>): void {
  assertTakes(state, command);
  if (state.phase === 'submitting') throw refusal('RULES_SETTLED');
  if (state.rulebook.sha256 === command.body.sha256) throw refusal('RULES_ALREADY_PINNED');
}

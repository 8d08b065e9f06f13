import type { WaitingLog } from '../../rules/vocabulary/waiting-log.ts';
import type { FirstObligation } from './first-release/ladders.ts';
import type { JourneyState } from './state.ts';

/**
 * Takes up weekly logs that now wait for a signature; each becomes an obligation of its supervisor.
 * A log that waited before waits anew, from its new submission on.
 */
export function takeUpWaiting(state: JourneyState, logs: readonly WaitingLog[]): void {
  const ids = new Set(logs.map((log) => log.weeklyLogId));
  state.waiting = [...state.waiting.filter((log) => !ids.has(log.weeklyLogId)), ...logs];
  state.obligations = [...state.obligations.filter((owed) => !ids.has(owed.subjectId)), ...logs.map(owedSignature)];
}

/** Ends the waiting of a weekly log that was signed or returned, and what was owed for it. */
export function endWaiting(state: JourneyState, weeklyLogId: string): void {
  state.waiting = state.waiting.filter((log) => log.weeklyLogId !== weeklyLogId);
  state.obligations = state.obligations.filter((owed) => owed.subjectId !== weeklyLogId);
}

/**
 * Begins the two weeks anew within which the supervisee is expected to log something.
 * @param since - ISO instant of the last sign of life in the log.
 */
export function expectHours(state: JourneyState, since: string): void {
  const others = state.obligations.filter((owed) => owed.kind !== 'log-hours');
  const owed: FirstObligation = {
    id: `log-hours:${since}`,
    kind: 'log-hours',
    subjectId: state.journeyId,
    ownerId: state.superviseeId,
    beganAt: since,
    rungsDone: 0,
  };
  state.obligations = [...others, owed];
}

/** Ends the expectation of hours, when the journey no longer accumulates them. */
export function expectNoHours(state: JourneyState): void {
  state.obligations = state.obligations.filter((owed) => owed.kind !== 'log-hours');
}

function owedSignature(log: WaitingLog): FirstObligation {
  return {
    id: `sign-week:${log.weeklyLogId}:${log.submittedAt}`,
    kind: 'sign-week',
    subjectId: log.weeklyLogId,
    ownerId: log.supervisorId,
    beganAt: log.submittedAt,
    rungsDone: 0,
  };
}

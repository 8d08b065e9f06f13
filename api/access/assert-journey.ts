import { type Ability, canWith } from '../../rules/vocabulary/abilities.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { PHASE_LABELS, type Phase } from '../../rules/vocabulary/phase.ts';
import type { SignedInPerson } from '../action.ts';
import { hasEnded } from '../journeys/send-command.ts';

/**
 * Lets only those pass whose ability goes as far as this journey, for one its supervisee, or a director for all.
 * @throws NOT_ALLOWED for everybody else.
 */
export function assertConcerned(acting: SignedInPerson, ability: Ability, { row, agreements }: JourneyPage): void {
  const supervisorIds = agreements.map(({ supervisorId }) => supervisorId);
  if (!canWith(acting, ability, { superviseeId: row.superviseeId, supervisorIds }))
    throw new CreditableError('NOT_ALLOWED');
}

/**
 * Refuses to record anything more in a journey that is over.
 * @throws JOURNEY_ENDED.
 */
export function assertOpen(page: JourneyPage): void {
  if (hasEnded(page)) throw new CreditableError('JOURNEY_ENDED');
}

/**
 * Refuses what does not belong in the present phase of a journey.
 * @throws JOURNEY_ENDED or PHASE_WRONG.
 */
export function assertPhase(page: JourneyPage, phases: readonly Phase[]): void {
  assertOpen(page);
  const { phase } = page.row;
  if (!phases.includes(phase)) throw new CreditableError('PHASE_WRONG', { phase: PHASE_LABELS[phase] });
}

/**
 * Refuses two dates in the wrong order.
 * @param later - the date that must not come first, with its name in a sentence.
 * @throws DATE_ORDER.
 */
export function assertOrder(
  earlier: { name: string; on: string },
  later: { name: string; on: string | undefined },
): void {
  if (later.on !== undefined && later.on < earlier.on) {
    throw new CreditableError('DATE_ORDER', { later: later.name, earlier: earlier.name });
  }
}

import type { Phase } from '../../../rules/vocabulary/phase.ts';
import { Journey } from '../../entities/journey.ts';
import type { Session } from '../../session.ts';

const LAST: readonly Phase[] = ['licensed', 'withdrawn'];

/**
 * Writes the phase of a journey; in a last phase the journey has ended.
 * @param at - ISO instant.
 */
export async function setPhase(session: Session, journeyId: string, phase: Phase, at: string): Promise<void> {
  const endedAt = LAST.includes(phase) ? new Date(at) : null;
  await session.em.nativeUpdate(Journey, { id: journeyId }, { phase, endedAt, phaseSince: new Date(at) });
}

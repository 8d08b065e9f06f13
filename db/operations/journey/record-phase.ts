import { PHASE_LABELS, type Phase } from '../../../rules/vocabulary/phase.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { requireJourney } from './require-journey.ts';
import { setPhase } from './set-phase.ts';

/** The phase that a journey has come to. */
export interface ReachedPhase extends JourneyScope {
  /** ISO instant. */
  readonly at: string;
  readonly key: string;
  readonly phase: Phase;
}

/**
 * Records the phase that a journey has come to by itself. A journey that is over stays over.
 * @returns a receipt whose subject is the journey, with the phase it is in now.
 * @throws JOURNEY_NOT_FOUND, KEY_REUSED, DATABASE_AWAY.
 */
export function recordPhase(db: Database, reached: ReachedPhase): Promise<Receipt> {
  const { journeyId, at, phase } = reached;
  const command = { ...reached, actorId: null, body: { phase } };
  return act<Receipt>(db, 'record-phase', command, async (session) => {
    const before = await requireJourney(session, journeyId);
    if (!before.ended) await setPhase(session, journeyId, phase, at);
    const now = before.ended ? before.phase : phase;
    return {
      receipt: {
        subjectId: journeyId,
        sentence: `The journey is now in the phase "${PHASE_LABELS[now]}".`,
        phase: now,
      },
      audit: { action: 'phase-reached', before: { phase: before.phase }, after: { phase: now } },
    };
  });
}

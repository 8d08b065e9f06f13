import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { WithdrawJourney } from '../../../rules/vocabulary/commands/withdraw-journey.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import { closeSubmission } from '../submission/close-submission.ts';
import { requireOpenJourney } from './require-journey.ts';
import { setPhase } from './set-phase.ts';

/**
 * A director ends a journey that will not be finished here; everything recorded stays readable.
 * @returns a receipt whose subject is the journey.
 * @throws JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function withdrawJourney(db: Database, command: Command<WithdrawJourney>): Promise<Receipt> {
  const { journeyId, at, body } = command;
  return act<Receipt>(db, 'withdraw-journey', command, async (session) => {
    const { phase } = await requireOpenJourney(session, journeyId);
    await closeSubmission(session, journeyId, { outcome: 'withdrawn', on: at.slice(0, 10), at });
    await setPhase(session, journeyId, 'withdrawn', at);
    await session.em.nativeUpdate(Journey, { id: journeyId }, { withdrawalReason: body.reason });
    return {
      receipt: { subjectId: journeyId, sentence: `The journey was withdrawn: ${body.reason}`, phase: 'withdrawn' },
      audit: { action: 'journey-withdrawn', before: { phase }, after: body },
    };
  });
}

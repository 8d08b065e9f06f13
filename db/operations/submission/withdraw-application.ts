import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { WithdrawApplication } from '../../../rules/vocabulary/commands/withdraw-application.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { setPhase } from '../journey/set-phase.ts';
import { assertOrder, requireFiledOn } from '../packet/require-filed-on.ts';
import { closeSubmission } from './close-submission.ts';
import { requireSubmission } from './require-submission.ts';

/**
 * A director takes the application back from the board; the journey accumulates again and can be filed anew.
 * @returns a receipt whose subject is the application.
 * @throws SUBMISSION_NOT_FOUND, STAGE_WRONG, DATE_ORDER, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function withdrawApplication(db: Database, command: Command<WithdrawApplication>): Promise<Receipt> {
  const { journeyId, at, body } = command;
  const { withdrawnOn, reason } = body;
  return act<Receipt>(db, 'withdraw-application', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const { submissionId } = await requireSubmission(session, journeyId, 'withdraw');
    assertOrder(await requireFiledOn(session, journeyId), withdrawnOn);
    await closeSubmission(session, journeyId, { outcome: 'withdrawn', on: withdrawnOn, at });
    await session.em.nativeUpdate(Journey, { id: journeyId }, { applicationReceivedOn: null });
    await setPhase(session, journeyId, 'accumulating', at);
    return {
      receipt: {
        subjectId: submissionId,
        sentence: `The application was taken back on ${withdrawnOn}: ${reason}`,
        phase: 'accumulating',
      },
      audit: { action: 'application-withdrawn', after: body },
    };
  });
}

import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordAcknowledgement } from '../../../rules/vocabulary/commands/record-acknowledgement.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Journey } from '../../entities/journey.ts';
import { Submission } from '../../entities/submission.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { assertOrder, requireFiledOn } from '../packet/require-filed-on.ts';
import { requireSubmission } from './require-submission.ts';

/**
 * A director records the day on which the board has the latest filing. The first such day is the one by which the record
 * is counted: some boards credit only hours of the years before it.
 * @returns a receipt whose subject is the application.
 * @throws SUBMISSION_NOT_FOUND, STAGE_WRONG, DATE_ORDER, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function recordAcknowledgement(db: Database, command: Command<RecordAcknowledgement>): Promise<Receipt> {
  const { journeyId, at, body } = command;
  return act(db, 'record-acknowledgement', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const { submissionId, filedOn } = await requireSubmission(session, journeyId, 'acknowledge');
    const { receivedOn } = body;
    assertOrder(await requireFiledOn(session, journeyId), receivedOn);
    await session.em.nativeUpdate(Submission, { id: submissionId }, { receivedOn, receivedAt: new Date(at) });
    if (filedOn.length === 1)
      await session.em.nativeUpdate(Journey, { id: journeyId }, { applicationReceivedOn: receivedOn });
    return {
      receipt: { subjectId: submissionId, sentence: `The board has the application since ${receivedOn}.` },
      audit: { action: 'filing-acknowledged', after: body },
    };
  });
}

import type { AnswerDeficiency } from '../../../rules/vocabulary/commands/answer-deficiency.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { assertOrder } from '../packet/require-filed-on.ts';
import { answerLetters } from './answer-letters.ts';
import { requireSubmission } from './require-submission.ts';

/**
 * A director records that one letter of the board was answered without filing a new packet; other letters stay open.
 * @returns a receipt whose subject is the letter.
 * @throws SUBMISSION_NOT_FOUND, DEFICIENCY_NOT_FOUND, DEFICIENCY_ANSWERED, STAGE_WRONG, DATE_ORDER, JOURNEY_ENDED, KEY_REUSED.
 */
export function answerDeficiency(db: Database, command: Command<AnswerDeficiency>): Promise<Receipt> {
  const { journeyId, at, body } = command;
  const { deficiencyId, answeredOn } = body;
  return act(db, 'answer-deficiency', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const { letters } = await requireSubmission(session, journeyId, 'answer');
    const letter = letters.find((one) => one.deficiencyId === deficiencyId);
    if (letter === undefined) throw new CreditableError('DEFICIENCY_NOT_FOUND');
    if (letter.answeredOn !== null) throw new CreditableError('DEFICIENCY_ANSWERED');
    assertOrder(letter.receivedOn, answeredOn);
    await answerLetters(session, [deficiencyId], { how: 'sent', on: answeredOn, at });
    return {
      receipt: {
        subjectId: deficiencyId,
        sentence: `The letter of ${letter.receivedOn} was answered on ${answeredOn}: ${body.note}`,
      },
      audit: { action: 'deficiency-answered', after: body },
    };
  });
}

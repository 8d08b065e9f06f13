import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordExamResult } from '../../../rules/vocabulary/commands/record-exam-result.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Exam } from '../../entities/exam.ts';
import { SubmissionExam } from '../../entities/submission-exam.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { assertOrder } from '../packet/require-filed-on.ts';
import { requireSubmission } from './require-submission.ts';

/**
 * A director records how the exam went to which the board admitted last. A passed one is in the record from then on.
 * @returns a receipt whose subject is the admission.
 * @throws SUBMISSION_NOT_FOUND, STAGE_WRONG, DATE_ORDER, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function recordExamResult(db: Database, command: Command<RecordExamResult>): Promise<Receipt> {
  const { organizationId, journeyId, body } = command;
  const { takenOn, result } = body;
  return act(db, 'record-exam-result', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const admission = (await requireSubmission(session, journeyId, 'take-exam')).exams.at(-1);
    if (admission === undefined) throw new CreditableError('SUBMISSION_NOT_FOUND');
    const { examId, exam, admittedOn } = admission;
    assertOrder(admittedOn, takenOn);
    await session.em.nativeUpdate(SubmissionExam, { id: examId }, { takenOn, result });
    if (result === 'passed')
      await session.em.insert(Exam, { id: randomUUID(), organizationId, journeyId, exam, passedOn: takenOn });
    const how = result === 'passed' ? 'was passed' : 'was not passed';
    return {
      receipt: { subjectId: examId, sentence: `The exam "${exam}" of ${takenOn} ${how}.` },
      audit: { action: 'exam-result-recorded', after: body },
    };
  });
}

import { randomUUID } from 'node:crypto';
import type { AdmitToExam } from '../../../rules/vocabulary/commands/admit-to-exam.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { SubmissionExam } from '../../entities/submission-exam.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { assertOrder } from '../packet/require-filed-on.ts';
import { requireSubmission } from './require-submission.ts';

/**
 * A director records that the board admitted the applicant to an exam, for the first time or again.
 * @returns a receipt whose subject is the admission.
 * @throws SUBMISSION_NOT_FOUND, STAGE_WRONG, DATE_ORDER, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function admitToExam(db: Database, command: Command<AdmitToExam>): Promise<Receipt> {
  const { organizationId, journeyId, at, body } = command;
  const { exam, admittedOn, windowEndsOn = null } = body;
  return act(db, 'admit-to-exam', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const { submissionId, approvedOn, exams } = await requireSubmission(session, journeyId, 'admit');
    assertOrder(exams.at(-1)?.takenOn ?? approvedOn ?? admittedOn, admittedOn);
    if (windowEndsOn !== null) assertOrder(admittedOn, windowEndsOn);
    const id = randomUUID();
    const row = { id, organizationId, submissionId, exam, admittedOn, windowEndsOn, recordedAt: new Date(at) };
    await session.em.insert(SubmissionExam, row);
    const until = windowEndsOn === null ? '' : `, to be taken by ${windowEndsOn}`;
    return {
      receipt: { subjectId: id, sentence: `The board admitted to the exam "${exam}" on ${admittedOn}${until}.` },
      audit: { action: 'exam-admitted', after: body },
    };
  });
}

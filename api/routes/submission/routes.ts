import type { AnyAction } from '../../action.ts';
import { admitToExam } from './admit-to-exam.ts';
import { answerDeficiency } from './answer-deficiency.ts';
import { recordAcknowledgement } from './record-acknowledgement.ts';
import { recordExamResult } from './record-exam-result.ts';
import { withdrawApplication } from './withdraw-application.ts';

/** What can be done about an application that is with the board. */
export const submissionRoutes: readonly AnyAction[] = [
  recordAcknowledgement,
  answerDeficiency,
  admitToExam,
  recordExamResult,
  withdrawApplication,
];

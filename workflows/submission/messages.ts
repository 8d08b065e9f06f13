import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { AdmitToExam } from '../../rules/vocabulary/commands/admit-to-exam.ts';
import type { AnswerDeficiency } from '../../rules/vocabulary/commands/answer-deficiency.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { RecordAcknowledgement } from '../../rules/vocabulary/commands/record-acknowledgement.ts';
import type { RecordExamResult } from '../../rules/vocabulary/commands/record-exam-result.ts';
import type { WithdrawApplication } from '../../rules/vocabulary/commands/withdraw-application.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { SubmissionState } from './state.ts';

/** A director records that the board has the latest filing. */
export const recordAcknowledgement = defineUpdate<Receipt, [Command<RecordAcknowledgement>]>('recordAcknowledgement');
/** A director records that a letter was answered without filing anew. */
export const answerDeficiency = defineUpdate<Receipt, [Command<AnswerDeficiency>]>('answerDeficiency');
/** A director records an admission to an exam. */
export const admitToExam = defineUpdate<Receipt, [Command<AdmitToExam>]>('admitToExam');
/** A director records how the exam went. */
export const recordExamResult = defineUpdate<Receipt, [Command<RecordExamResult>]>('recordExamResult');
/** A director takes the application back. */
export const withdrawApplication = defineUpdate<Receipt, [Command<WithdrawApplication>]>('withdrawApplication');

/** Something was recorded elsewhere, for one that the journey ended: the application is read anew. */
export const lookAgain = defineSignal('lookAgain');

/** What this one application is waiting for; for operators, never for lists. */
export const submissionState = defineQuery<SubmissionState>('submissionState');

/** The workflow type of an application with the board. */
export const SUBMISSION_WORKFLOW = 'submission';

/** The workflow id of a journey's application with the board; opaque. A later application has the same one. */
export function submissionWorkflowId(journeyId: string): string {
  return `submission/${journeyId}`;
}

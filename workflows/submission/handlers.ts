import { setHandler } from '@temporalio/workflow';
import type { UpdateDefinition } from '@temporalio/common';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { RecordDecision } from '../../rules/vocabulary/commands/record-decision.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import { type SubmissionStep, stepOfDecision } from '../../rules/vocabulary/submission.ts';
import { database } from '../journey/activities.ts';
import type { Mailbox } from '../journey/mailbox.ts';
import { filePacket, recordDecision, recordDeficiency } from '../journey/messages.ts';
import { refusalOf } from '../journey/refuse.ts';
import * as messages from './messages.ts';
import type { SubmissionState } from './state.ts';
import { assertTakes } from './validate.ts';

/**
 * Registers everything an application with the board answers to; called first of all, so that no message ever finds the
 * door closed. Handlers only put the command in line and await its answer.
 */
export function registerHandlers(state: SubmissionState, mailbox: Mailbox): void {
  const handle = <Body>(
    update: UpdateDefinition<Receipt, [Command<Body>]>,
    step: SubmissionStep | ((body: Body) => SubmissionStep),
    apply: (command: Command<Body>) => Promise<Receipt>,
  ): void => {
    setHandler(update, (command) => mailbox.post(() => applied(state, () => apply(command))), {
      validator: (command) => {
        assertTakes(state, command, typeof step === 'function' ? step(command.body) : step);
      },
    });
  };
  handle(filePacket, 'file', fileAgain);
  handle(recordDeficiency, 'ask-for-more', (command) => database.recordDeficiency(command));
  handle(recordDecision, decisionStep, (command) => database.recordDecision(command));
  handle(messages.recordAcknowledgement, 'acknowledge', (command) => database.recordAcknowledgement(command));
  handle(messages.answerDeficiency, 'answer', (command) => database.answerDeficiency(command));
  handle(messages.admitToExam, 'admit', (command) => database.admitToExam(command));
  handle(messages.recordExamResult, 'take-exam', (command) => database.recordExamResult(command));
  handle(messages.withdrawApplication, 'withdraw', (command) => database.withdrawApplication(command));
  setHandler(messages.lookAgain, () => {
    state.unread = true;
  });
  setHandler(messages.submissionState, () => state);
}

const decisionStep = ({ decision }: RecordDecision): SubmissionStep => stepOfDecision(decision);

async function fileAgain(command: Parameters<typeof database.filePacket>[0]): Promise<Receipt> {
  const { subjectId, sentence, recordedAt, madeIds, phase } = await database.filePacket(command);
  return { subjectId, sentence, recordedAt, ...(madeIds && { madeIds }), ...(phase && { phase }) };
}

async function applied(state: SubmissionState, apply: () => Promise<Receipt>): Promise<Receipt> {
  try {
    const receipt = await apply();
    state.unread = true;
    return receipt;
  } catch (failure) {
    throw refusalOf(failure);
  }
}

import { setHandler } from '@temporalio/workflow';
import type { UpdateDefinition } from '@temporalio/common';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { Phase } from '../../rules/vocabulary/phase.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import { database, outbound } from './activities.ts';
import { assertShape } from './assert-shape.ts';
import type { Mailbox } from './mailbox.ts';
import * as messages from './messages.ts';
import { endWaiting, expectHours, takeUpWaiting } from './reduce-waiting.ts';
import {
  beginFiling,
  endJourney,
  hearOfSubmission,
  openApplication,
  oweAnswer,
  reopenAfterDenial,
} from './reduce-submission.ts';
import { startSubmission, tellSubmission } from './start-submission.ts';
import { readAnew } from './read-anew.ts';
import { refusalOf } from './refuse.ts';
import type { JourneyState } from './state.ts';
import { assertAdopts, assertDecided, assertTakes, assertWaits } from './validate.ts';

/** How one kind of command is refused at the door and applied in its turn. */
interface Handling<Body> {
  readonly assert: (state: JourneyState, command: Command<Body>) => void;
  readonly apply: (state: JourneyState, command: Command<Body>) => Promise<Receipt>;
}

/**
 * Registers everything a journey answers to; called first of all, so that no message ever finds the door closed.
 * Handlers only put the command in line and await its answer.
 */
export function registerHandlers(state: JourneyState, mailbox: Mailbox): void {
  const handle = <Body>(
    update: UpdateDefinition<Receipt, [Command<Body>]>,
    { assert, apply }: Handling<Body>,
  ): void => {
    setHandler(update, (command) => mailbox.post(() => applied(state, command, apply)), {
      validator: (command) => {
        assertShape(update.name, command);
        assert(state, command);
      },
    });
  };
  handle(messages.recordFacts, { assert: assertTakes, apply: (_, command) => database.recordFacts(command) });
  handle(messages.proposeAgreement, { assert: assertTakes, apply: (_, command) => database.proposeAgreement(command) });
  handle(messages.signAgreement, { assert: assertTakes, apply: (_, command) => database.signAgreement(command) });
  handle(messages.recordApproval, { assert: assertTakes, apply: (_, command) => database.recordApproval(command) });
  handle(messages.endAgreement, { assert: assertTakes, apply: (_, command) => database.endAgreement(command) });
  handle(messages.declareConflict, { assert: assertTakes, apply: (_, command) => database.declareConflict(command) });
  handle(messages.submitWeek, { assert: assertTakes, apply: submit });
  handle(messages.signWeek, { assert: assertWaits, apply: sign });
  handle(messages.returnWeek, { assert: assertWaits, apply: giveBack });
  handle(messages.amendWeek, { assert: assertDecided, apply: (_, command) => database.amendWeek(command) });
  handle(messages.takeUpImport, { assert: assertTakes, apply: takeUp });
  handle(messages.assemblePacket, {
    assert: only('ready', 'submitting'),
    apply: (_, command) => outbound().assemblePacket(command),
  });
  handle(messages.recordPacketItem, { assert: assertTakes, apply: (_, command) => database.recordPacketItem(command) });
  handle(messages.filePacket, { assert: only('ready', 'submitting'), apply: file });
  handle(messages.recordDeficiency, { assert: only('submitting'), apply: deficiency });
  handle(messages.recordDecision, { assert: only('submitting'), apply: decide });
  handle(messages.adoptRules, { assert: assertAdopts, apply: adopt });
  handle(messages.planFinish, { assert: assertTakes, apply: (_, command) => database.planFinish(command) });
  handle(messages.shareLog, { assert: assertTakes, apply: (_, command) => database.shareLog(command) });
  handle(messages.endSharedLog, { assert: assertTakes, apply: (_, command) => database.endSharedLog(command) });
  handle(messages.withdrawJourney, { assert: assertTakes, apply: withdraw });
  setHandler(messages.lookAgain, () => {
    state.uncounted = true;
  });
  setHandler(messages.readAnew, () => mailbox.post(() => readAnew(state)));
  setHandler(messages.submissionMoved, (news) => mailbox.post(() => Promise.resolve(hearOfSubmission(state, news))));
  setHandler(messages.journeyState, () => state);
}

function only(...phases: readonly Phase[]): (state: JourneyState, command: Command<unknown>) => void {
  return (state, command) => {
    assertTakes(state, command, phases);
  };
}

async function applied<Body>(
  state: JourneyState,
  command: Command<Body>,
  apply: Handling<Body>['apply'],
): Promise<Receipt> {
  try {
    const receipt = await apply(state, command);
    state.changes += 1;
    state.uncounted = true;
    return receipt;
  } catch (failure) {
    throw refusalOf(failure);
  }
}

const submit: Handling<Parameters<typeof database.submitWeek>[0]['body']>['apply'] = async (state, command) => {
  const { waiting, ...receipt } = await database.submitWeek(command);
  takeUpWaiting(state, waiting);
  expectHours(state, command.at);
  return receipt;
};

const sign: Handling<Parameters<typeof database.signWeek>[0]['body']>['apply'] = async (state, command) => {
  const receipt = await database.signWeek(command);
  endWaiting(state, command.body.weeklyLogId);
  return receipt;
};

const giveBack: Handling<Parameters<typeof database.returnWeek>[0]['body']>['apply'] = async (state, command) => {
  const receipt = await database.returnWeek(command);
  endWaiting(state, command.body.weeklyLogId);
  return receipt;
};

const takeUp: Handling<{ importId: string }>['apply'] = async (state, command) => {
  const waiting = await database.findWaitingLogs(command);
  takeUpWaiting(state, waiting);
  expectHours(state, command.at);
  return { subjectId: command.body.importId, sentence: 'The record was taken up.', recordedAt: command.at };
};

const file: Handling<Parameters<typeof database.filePacket>[0]['body']>['apply'] = async (state, command) => {
  const { submissionId, ...filed } = await database.filePacket(command);
  const receipt = receiptOf(filed);
  beginFiling(state);
  if (submissionId === undefined) return heard(state, receipt);
  openApplication(state, submissionId);
  await startSubmission(state, submissionId);
  return receipt;
};

const deficiency: Handling<Parameters<typeof database.recordDeficiency>[0]['body']>['apply'] = async (
  state,
  command,
) => {
  const receipt = await database.recordDeficiency(command);
  oweAnswer(state, receipt.subjectId, command);
  return heard(state, receipt);
};

const decide: Handling<Parameters<typeof database.recordDecision>[0]['body']>['apply'] = async (state, command) => {
  const receipt = await database.recordDecision(command);
  if (state.submissionId !== undefined) return heard(state, receipt);
  if (command.body.decision === 'licensed') endJourney(state, 'licensed');
  else reopenAfterDenial(state);
  return receipt;
};

/**
 * These three go to the application itself where it has a workflow of its own. An application that was filed before there
 * were such has none; and what reaches the journey all the same, the other hears of.
 */
async function heard(state: JourneyState, receipt: Receipt): Promise<Receipt> {
  await tellSubmission(state);
  return receipt;
}

function receiptOf({ subjectId, sentence, recordedAt, madeIds, phase }: Receipt): Receipt {
  return { subjectId, sentence, recordedAt, ...(madeIds && { madeIds }), ...(phase && { phase }) };
}

const adopt: Handling<Parameters<typeof database.adoptRules>[0]['body']>['apply'] = async (state, command) => {
  const { rulebook, ...receipt } = await database.adoptRules(command);
  state.rulebook = { license: state.rulebook.license, ...rulebook };
  return receipt;
};

const withdraw: Handling<Parameters<typeof database.withdrawJourney>[0]['body']>['apply'] = async (state, command) => {
  const receipt = await database.withdrawJourney(command);
  await tellSubmission(state);
  endJourney(state, 'withdrawn');
  return receipt;
};

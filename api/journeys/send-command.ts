import type { UpdateDefinition } from '@temporalio/common';
import { getJourneyPage } from '../../db/views/get-journey-page.ts';
import type { JourneyPage } from '../../db/views/journey-page.ts';
import type { Command } from '../../rules/vocabulary/commands/command.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { ActionContext } from '../action.ts';
import { commandOf } from './command-of.ts';
import { type CommandName, findFirstReceipt } from './find-first-receipt.ts';
import type { Addressee } from './journey-gateway.ts';
import { startJourney } from './start-journey.ts';

/** A command on its way: to which journey, as which message, saying what. */
export interface Errand<Body> {
  readonly journeyId: string;
  readonly name: CommandName;
  readonly update: UpdateDefinition<Receipt, [Command<Body>]>;
  readonly body: Body;
  /** The journey itself unless said otherwise. */
  readonly to?: Addressee;
  /** Refuses, from what the views show, what the journey would refuse; so that a refusal leaves no trace in it. */
  check(): Promise<void> | void;
}

/**
 * Has a journey do something once: a repeated command is given its first receipt, whatever has changed since.
 * @throws what `check` refuses, what the journey refuses, JOURNEY_ENDED, KEY_REUSED or TEMPORAL_AWAY.
 */
export async function sendCommand<Body>(context: ActionContext, errand: Errand<Body>): Promise<Receipt> {
  const command = commandOf(context, errand.journeyId, errand.body);
  const askFirst = (): Promise<Receipt | null> => findFirstReceipt(context.services, errand.name, command);
  const first = await askFirst();
  if (first !== null) return first;
  try {
    await errand.check();
  } catch (refusal) {
    // The same command may have been carried out between the two questions: what it changed is no reason to refuse it.
    const meanwhile = await askFirst();
    if (meanwhile === null) throw refusal;
    return meanwhile;
  }
  return errand.to === 'submission'
    ? deliverToBoard(context, errand.update, command)
    : deliver(context, errand.update, command);
}

/**
 * Delivers a command that was checked already.
 * @throws what the journey refuses, JOURNEY_ENDED or TEMPORAL_AWAY.
 */
export async function deliver<Body>(
  context: ActionContext,
  update: Errand<Body>['update'],
  command: Command<Body>,
): Promise<Receipt> {
  const { journeys, db } = context.services;
  try {
    return await journeys.send(update, command);
  } catch (error) {
    if (!isNotRunning(error)) throw error;
    const page = await getJourneyPage(db, context.acting, command.journeyId);
    if (hasEnded(page)) throw new CreditableError('JOURNEY_ENDED', {}, { cause: error });
    await startMissing(context, page, error);
    return journeys.send(update, command);
  }
}

/** An application that was just filed is about to run, and one that has just ended does not any more: asked again, it is known which. */
async function deliverToBoard<Body>(
  { services }: ActionContext,
  update: Errand<Body>['update'],
  command: Command<Body>,
): Promise<Receipt> {
  try {
    return await services.journeys.send(update, command, 'submission');
  } catch (error) {
    if (isNotRunning(error)) throw new CreditableError('TEMPORAL_AWAY', {}, { cause: error });
    throw error;
  }
}

/** Whether a journey is over, so that nothing more can be recorded in it. */
export function hasEnded({ row }: JourneyPage): boolean {
  return row.phase === 'licensed' || row.phase === 'withdrawn';
}

function isNotRunning(error: unknown): boolean {
  return error instanceof CreditableError && error.code === 'JOURNEY_NOT_FOUND';
}

/** A journey that was recorded but not started, because the server stopped in between, is started by its first command. */
async function startMissing(context: ActionContext, page: JourneyPage, error: unknown): Promise<void> {
  if (page.row.phase !== 'onboarding') throw error;
  await startJourney(context, page);
}

import type { OrganizationCommand } from '../../db/act.ts';
import { findReceipt } from '../../db/find-receipt.ts';
import type { Receipt } from '../../rules/vocabulary/receipt.ts';
import type { Services } from '../services.ts';

/** What a command is called where it is carried out; part of what a key stands for. */
export type CommandName =
  | 'record-facts'
  | 'propose-agreement'
  | 'sign-agreement'
  | 'declare-conflict'
  | 'end-agreement'
  | 'record-approval'
  | 'draft-week'
  | 'submit-week'
  | 'sign-week'
  | 'return-week'
  | 'amend-week'
  | 'import-record'
  | 'assemble-packet'
  | 'file-packet'
  | 'record-deficiency'
  | 'record-decision'
  | 'record-packet-item'
  | 'record-acknowledgement'
  | 'answer-deficiency'
  | 'admit-to-exam'
  | 'record-exam-result'
  | 'withdraw-application'
  | 'adopt-rules'
  | 'plan-finish'
  | 'share-log'
  | 'end-shared-log'
  | 'steer-rollout'
  | 'withdraw-journey';

/**
 * The receipt that a command was given the first time, where it is a repetition; so that a repetition is never
 * refused for what the first one changed. One that is just being carried out is waited for.
 * @param name - what the command is called where it is carried out.
 * @param command - who asks what, and under which key.
 * @returns null when the key is fresh.
 * @throws KEY_REUSED when the key belongs to another command.
 */
export function findFirstReceipt(
  { db }: Pick<Services, 'db'>,
  name: CommandName,
  command: OrganizationCommand<unknown> & { readonly journeyId?: string },
): Promise<Receipt | null> {
  return findReceipt(db, name, command);
}

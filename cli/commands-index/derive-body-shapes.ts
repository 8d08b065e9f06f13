import type { UpdateDefinition } from '@temporalio/common';
import { z } from 'zod';
import { adoptRulesSchema } from '../../rules/vocabulary/commands/adopt-rules.ts';
import { amendWeekSchema } from '../../rules/vocabulary/commands/amend-week.ts';
import { assemblePacketSchema } from '../../rules/vocabulary/commands/assemble-packet.ts';
import { type Command, idSchema } from '../../rules/vocabulary/commands/command.ts';
import { declareConflictSchema } from '../../rules/vocabulary/commands/declare-conflict.ts';
import { endAgreementSchema } from '../../rules/vocabulary/commands/end-agreement.ts';
import { filePacketSchema } from '../../rules/vocabulary/commands/file-packet.ts';
import { endSharedLogSchema } from '../../rules/vocabulary/commands/end-shared-log.ts';
import { shareLogSchema } from '../../rules/vocabulary/commands/share-log.ts';
import { planFinishSchema } from '../../rules/vocabulary/commands/plan-finish.ts';
import { proposeAgreementSchema } from '../../rules/vocabulary/commands/propose-agreement.ts';
import { recordApprovalSchema } from '../../rules/vocabulary/commands/record-approval.ts';
import { recordDecisionSchema } from '../../rules/vocabulary/commands/record-decision.ts';
import { recordDeficiencySchema } from '../../rules/vocabulary/commands/record-deficiency.ts';
import { recordFactsSchema } from '../../rules/vocabulary/commands/record-facts.ts';
import { recordPacketItemSchema } from '../../rules/vocabulary/commands/record-packet-item.ts';
import { returnWeekSchema } from '../../rules/vocabulary/commands/return-week.ts';
import { signAgreementSchema } from '../../rules/vocabulary/commands/sign-agreement.ts';
import { signWeekSchema } from '../../rules/vocabulary/commands/sign-week.ts';
import { submitWeekSchema } from '../../rules/vocabulary/commands/submit-week.ts';
import { withdrawJourneySchema } from '../../rules/vocabulary/commands/withdraw-journey.ts';
import type * as messages from '../../workflows/journey/messages.ts';

type Messages = typeof messages;
type BodyOf<Message> = Message extends UpdateDefinition<infer _Answer, [Command<infer Body>]> ? Body : never;
type CommandMessage = {
  [Name in keyof Messages]: Messages[Name] extends UpdateDefinition<infer _Answer, infer _Arguments> ? Name : never;
}[keyof Messages];

/** The schema of the body of each command that a journey answers to; one without a line here does not compile. */
export const BODY_SCHEMAS: { readonly [Name in CommandMessage]: z.ZodType<BodyOf<Messages[Name]>> } = {
  recordFacts: recordFactsSchema,
  proposeAgreement: proposeAgreementSchema,
  signAgreement: signAgreementSchema,
  recordApproval: recordApprovalSchema,
  endAgreement: endAgreementSchema,
  declareConflict: declareConflictSchema,
  submitWeek: submitWeekSchema,
  signWeek: signWeekSchema,
  returnWeek: returnWeekSchema,
  amendWeek: amendWeekSchema,
  recordPacketItem: recordPacketItemSchema,
  takeUpImport: z.strictObject({ importId: idSchema }),
  assemblePacket: assemblePacketSchema,
  filePacket: filePacketSchema,
  recordDeficiency: recordDeficiencySchema,
  recordDecision: recordDecisionSchema,
  adoptRules: adoptRulesSchema,
  planFinish: planFinishSchema,
  shareLog: shareLogSchema,
  endSharedLog: endSharedLogSchema,
  withdrawJourney: withdrawJourneySchema,
};

/** What only people who read a description need. */
const FOR_READERS = new Set(['$schema', 'example', 'description', 'id']);

/** The shape of the body of every command, as plain data. */
export function deriveBodyShapes(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(BODY_SCHEMAS).map(([name, schema]) => [name, bare(z.toJSONSchema(schema, { io: 'input' }))]),
  );
}

/** A field of an object may have such a name; it is told apart by having a shape. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([name, value]) => !FOR_READERS.has(name) || typeof value === 'object');
  return Object.fromEntries(kept.map(([name, value]) => [name, bare(value)]));
}

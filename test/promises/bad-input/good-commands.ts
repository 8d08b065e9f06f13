import { randomUUID } from 'node:crypto';
import type { BODY_SCHEMAS } from '../../../cli/commands-index/derive-body-shapes.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';

/** The name of a command that a journey answers to. */
export type CommandName = keyof typeof BODY_SCHEMAS;

/** Whose commands they are. */
export type Sender = Omit<Command<unknown>, 'body' | 'key'>;

/** A well-formed command of every kind, from which bad ones are made. */
export function goodCommands(sender: Sender): Readonly<Record<CommandName, Command<unknown>>> {
  const id = randomUUID();
  const on = '2026-01-05';
  const bodies: Readonly<Record<CommandName, unknown>> = {
    recordFacts: {
      degree: { awardedOn: on, level: 'master', field: 'counseling' },
      registrations: [{ jurisdiction: 'CA', credential: 'AMFT', appliedOn: on, issuedOn: on }],
      exams: [{ exam: 'Law and ethics', passedOn: on }],
      leaves: [{ from: on, until: on }],
      answers: { practicum: 600 },
    },
    proposeAgreement: { supervisorId: id, settingId: id, from: on, exception: 'A colleague is on leave.' },
    signAgreement: { agreementId: id },
    recordApproval: { agreementId: id, boardApprovedOn: on },
    endAgreement: { agreementId: id, until: on, reason: 'The supervisor moves away.' },
    declareConflict: { agreementId: id, conflict: 'They are cousins.' },
    submitWeek: { week: '2026-W02' },
    signWeek: { weeklyLogId: id, contentSha256: '0'.repeat(64) },
    amendWeek: { weeklyLogId: id, version: 1, reason: 'Monday was shorter.' },
    recordPacketItem: { itemKey: 'transcript', step: 'asked', on },
    returnWeek: { weeklyLogId: id, comment: 'Two sessions, not three.' },
    takeUpImport: { importId: id },
    assemblePacket: {},
    filePacket: { packetId: id, filedOn: on },
    recordDeficiency: { receivedOn: on, dueOn: on, summary: 'Send the transcript.' },
    recordDecision: { decision: 'denied', decidedOn: on },
    planFinish: { targetOn: on },
    shareLog: { sourceJourneyId: id, fromWeek: '2026-W02' },
    endSharedLog: { sourceJourneyId: id, lastWeek: '2026-W02' },
    adoptRules: { sha256: '0'.repeat(64), reason: 'The law changed.' },
    withdrawJourney: { reason: 'The person moved away.' },
  };
  const command = (body: unknown): Command<unknown> => ({ ...sender, key: randomUUID(), body });
  return Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, command(body)])) as Record<
    CommandName,
    Command<unknown>
  >;
}

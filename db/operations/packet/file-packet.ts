import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { FilePacket } from '../../../rules/vocabulary/commands/file-packet.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Evaluation } from '../../entities/evaluation.ts';
import { Filing } from '../../entities/filing.ts';
import { Journey } from '../../entities/journey.ts';
import { Packet } from '../../entities/packet.ts';
import { isId } from '../../is-id.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { type JourneyInHand, requireOpenJourney } from '../journey/require-journey.ts';
import { setPhase } from '../journey/set-phase.ts';
import { answerLetters } from '../submission/answer-letters.ts';
import { openSubmission } from '../submission/open-submission.ts';
import { assertStep } from '../submission/require-submission.ts';
import { readSubmission } from '../../views/read-submission.ts';
import { openLetters } from '../../../rules/vocabulary/submission.ts';
import { requirePerson } from '../person/require-person.ts';
import { composeRecord } from '../record/read-record.ts';

/** The receipt of a filing; where it opened an application of its own, its id. */
export interface FiledReceipt extends Receipt {
  readonly submissionId?: string;
}

/**
 * A director records that exactly this packet was filed with the board; the record and its rules must still be what it prints.
 * The day may lie before the packet was assembled here: an application filed earlier is often recorded later.
 * From then on the record names the day on which the board received the application.
 * @returns a receipt whose subject is the packet; `madeIds` names the filing.
 * Filed again, it answers every letter of the board that is open.
 * @throws PACKET_NOT_FOUND, PACKET_OUTDATED, DAY_IN_FUTURE, STAGE_WRONG, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function filePacket(db: Database, command: Command<FilePacket>): Promise<FiledReceipt> {
  const { organizationId, journeyId, actorId, at, body } = command;
  const { packetId, filedOn } = body;
  return act<FiledReceipt>(db, 'file-packet', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const packet = await requirePacket(session, journeyId, packetId);
    const { timeZone } = await requirePerson(session, actorId);
    if (filedOn > dateAt(at, timeZone)) throw new CreditableError('DAY_IN_FUTURE', { on: filedOn });
    const { inputSha256 } = await composeRecord(session, journey);
    const { rulebookSha256 } = await session.em.findOneOrFail(
      Evaluation,
      { id: packet.evaluationId },
      { fields: ['rulebookSha256'] },
    );
    if (packet.inputSha256 !== inputSha256 || rulebookSha256 !== journey.rulebook.sha256)
      throw new CreditableError('PACKET_OUTDATED');
    const id = randomUUID();
    await session.em.insert(Filing, { id, organizationId, packetId, filedOn, filedAt: new Date(at) });
    const submissionId = await follow(session, journey, command);
    await setPhase(session, journeyId, 'submitting', at);
    return {
      receipt: {
        subjectId: packetId,
        sentence: `The packet was filed with the board on ${filedOn}.`,
        madeIds: [id],
        phase: 'submitting',
        ...(submissionId !== null && { submissionId }),
      },
      audit: { action: 'packet-filed', after: { ...body, sha256: packet.sha256 } },
    };
  });
}

/** The first filing opens an application; a later one belongs to it. One that was filed the older way has none. */
async function follow(
  session: Session,
  { journeyId, phase }: JourneyInHand,
  { at, body: { filedOn } }: Command<FilePacket>,
): Promise<string | null> {
  const track = phase === 'submitting' ? await readSubmission(session, journeyId) : null;
  if (track === null || track.outcome !== null) {
    await session.em.nativeUpdate(Journey, { id: journeyId }, { applicationReceivedOn: filedOn });
    return phase === 'submitting' ? null : openSubmission(session, journeyId, at);
  }
  assertStep(track, 'file');
  const letters = openLetters(track).map(({ deficiencyId }) => deficiencyId);
  await answerLetters(session, letters, { how: 'refiled', on: filedOn, at });
  return null;
}

async function requirePacket(session: Session, journeyId: string, packetId: string) {
  const packet = isId(packetId) ? await session.em.findOne(Packet, { id: packetId, journeyId }) : null;
  if (packet === null) throw new CreditableError('PACKET_NOT_FOUND');
  if ((await session.em.count(Filing, { packetId })) > 0) throw new CreditableError('PACKET_OUTDATED');
  return packet;
}

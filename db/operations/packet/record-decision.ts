import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordDecision } from '../../../rules/vocabulary/commands/record-decision.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { STAGE_WORDS, stepOfDecision } from '../../../rules/vocabulary/submission.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Decision } from '../../entities/decision.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { readSubmission } from '../../views/read-submission.ts';
import { closeSubmission } from '../submission/close-submission.ts';
import { assertStep } from '../submission/require-submission.ts';
import { setPhase } from '../journey/set-phase.ts';
import { assertOrder, requireFiledOn } from './require-filed-on.ts';

/** What a sentence says of each decision. */
const SENTENCES: Readonly<Record<RecordDecision['decision'], string>> = {
  licensed: 'The board granted the license',
  approved: 'The board approved the application; an exam follows. It did so',
  denied: 'The board denied the application',
  closed: 'The board closed the application because an answer came too late,',
};

/**
 * A director records what the board decided. Licensed ends the journey; approved leaves it with the board until the exam is
 * passed; denied or closed takes the application back, so that the record can be completed and filed again.
 * @returns a receipt whose subject is the decision.
 * @throws PACKET_NOT_FOUND when nothing was filed, STAGE_WRONG, DATE_ORDER, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function recordDecision(db: Database, command: Command<RecordDecision>): Promise<Receipt> {
  const { organizationId, journeyId, at, body } = command;
  const { decision, decidedOn, licenseNumber = null } = body;
  return act<Receipt>(db, 'record-decision', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    await assertTaken(session, command);
    assertOrder(await requireFiledOn(session, journeyId), decidedOn);
    const id = randomUUID();
    const row = { id, organizationId, journeyId, decision, decidedOn, licenseNumber, recordedAt: new Date(at) };
    await session.em.insert(Decision, row);
    await follow(session, command);
    const sentence = `${SENTENCES[decision]} on ${decidedOn}.`;
    return {
      receipt: { subjectId: id, sentence, ...(decision === 'licensed' && { phase: 'licensed' }) },
      audit: { action: 'decision-recorded', after: body },
    };
  });
}

/** One that was filed the older way has no exam to come. @throws STAGE_WRONG. */
async function assertTaken(session: Session, { journeyId, body: { decision } }: Command<RecordDecision>) {
  const track = await readSubmission(session, journeyId);
  if (track !== null && track.outcome === null) return assertStep(track, stepOfDecision(decision));
  if (decision === 'approved') throw new CreditableError('STAGE_WRONG', { stage: STAGE_WORDS.filed });
}

async function follow(session: Session, { journeyId, at, body }: Command<RecordDecision>): Promise<void> {
  const { decision, decidedOn: on } = body;
  if (decision === 'approved') return;
  await closeSubmission(session, journeyId, { outcome: decision, on, at });
  await setPhase(session, journeyId, decision === 'licensed' ? 'licensed' : 'accumulating', at);
  if (decision !== 'licensed')
    await session.em.nativeUpdate(Journey, { id: journeyId }, { applicationReceivedOn: null });
}

import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordDecision } from '../../../rules/vocabulary/commands/record-decision.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Decision } from '../../entities/decision.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { setPhase } from '../journey/set-phase.ts';
import { assertOrder, requireFiledOn } from './require-filed-on.ts';

/**
 * A director records what the board decided. Licensed ends the journey; denied takes the application back, so that the
 * record can be completed and filed again.
 * @returns a receipt whose subject is the decision.
 * @throws PACKET_NOT_FOUND when nothing was filed, DATE_ORDER, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function recordDecision(db: Database, command: Command<RecordDecision>): Promise<Receipt> {
  const { organizationId, journeyId, at, body } = command;
  const { decision, decidedOn, licenseNumber = null } = body;
  return act<Receipt>(db, 'record-decision', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    assertOrder(await requireFiledOn(session, journeyId), decidedOn);
    const id = randomUUID();
    await session.em.insert(Decision, {
      id,
      organizationId,
      journeyId,
      decision,
      decidedOn,
      licenseNumber,
      recordedAt: new Date(at),
    });
    await follow(session, command);
    const sentence =
      decision === 'licensed'
        ? `The board granted the license on ${decidedOn}.`
        : `The board denied the application on ${decidedOn}.`;
    return {
      receipt: { subjectId: id, sentence, ...(decision === 'licensed' && { phase: 'licensed' }) },
      audit: { action: 'decision-recorded', after: body },
    };
  });
}

async function follow(session: Session, { journeyId, at, body }: Command<RecordDecision>): Promise<void> {
  await setPhase(session, journeyId, body.decision === 'licensed' ? 'licensed' : 'accumulating', at);
  if (body.decision === 'denied')
    await session.em.nativeUpdate(Journey, { id: journeyId }, { applicationReceivedOn: null });
}

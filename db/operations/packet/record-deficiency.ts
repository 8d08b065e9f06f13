import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordDeficiency } from '../../../rules/vocabulary/commands/record-deficiency.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Deficiency } from '../../entities/deficiency.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { readSubmission } from '../../views/read-submission.ts';
import { assertStep } from '../submission/require-submission.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { assertOrder, requireFiledOn } from './require-filed-on.ts';

/**
 * A director records a deficiency letter with the board's own deadline.
 * @returns a receipt whose subject is the deficiency letter.
 * @throws PACKET_NOT_FOUND when nothing was filed, DATE_ORDER, STAGE_WRONG, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function recordDeficiency(db: Database, command: Command<RecordDeficiency>): Promise<Receipt> {
  const { organizationId, journeyId, at, body } = command;
  return act(db, 'record-deficiency', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    await assertTaken(session, journeyId);
    assertOrder(await requireFiledOn(session, journeyId), body.receivedOn);
    assertOrder(body.receivedOn, body.dueOn);
    const id = randomUUID();
    await session.em.insert(Deficiency, { id, organizationId, journeyId, ...body, recordedAt: new Date(at) });
    return {
      receipt: { subjectId: id, sentence: `The board asks for more by ${body.dueOn}: ${body.summary}` },
      audit: { action: 'deficiency-recorded', after: body },
    };
  });
}

/** An application of its own says what can follow; one that was filed the older way has none. */
async function assertTaken(session: Session, journeyId: string): Promise<void> {
  const track = await readSubmission(session, journeyId);
  if (track !== null && track.outcome === null) assertStep(track, 'ask-for-more');
}

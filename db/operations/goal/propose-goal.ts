import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { ProposeGoal } from '../../../rules/vocabulary/commands/learning-goal.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { LearningGoal } from '../../entities/learning-goal.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';

/**
 * The supervisee or a supervisor of theirs proposes what to work on; the other one agrees.
 * @returns a receipt whose subject is the goal.
 * @throws GOAL_NOT_YOURS, ENTRY_NOT_COVERED for a supervisor without an agreement, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED,
 * DATABASE_AWAY.
 */
export function proposeGoal(db: Database, command: Command<ProposeGoal>): Promise<Receipt> {
  const { journeyId, actorId, at, body } = command;
  const { supervisorId, text, targetOn } = body;
  return act(db, 'propose-goal', command, async (session) => {
    const { superviseeId } = await requireOpenJourney(session, journeyId);
    if (actorId !== superviseeId && actorId !== supervisorId) throw new CreditableError('GOAL_NOT_YOURS');
    const agreements = await session.ask('select 1 from agreement where journey_id = ? and supervisor_id = ? limit 1', [
      journeyId,
      supervisorId,
    ]);
    if (agreements.length === 0) throw new CreditableError('ENTRY_NOT_COVERED', { on: targetOn });
    const id = randomUUID();
    await session.em.insert(LearningGoal, {
      ...{ id, organizationId: session.organizationId, journeyId, supervisorId, text, targetOn, state: 'proposed' },
      ...{ proposedById: actorId, proposedAt: new Date(at), agreedAt: null, closedAt: null },
    });
    const sentence = `A goal until ${targetOn} is proposed: ${text}`;
    return { receipt: { subjectId: id, sentence }, audit: { action: 'goal-proposed', after: body } };
  });
}

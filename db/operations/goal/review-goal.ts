import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { ReviewGoal } from '../../../rules/vocabulary/commands/learning-goal.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { LearningGoal } from '../../entities/learning-goal.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';

/**
 * The side that did not propose a goal agrees to it, or one of the two says that it is reached or let go.
 * @returns a receipt whose subject is the goal.
 * @throws GOAL_NOT_FOUND, GOAL_NOT_YOURS, GOAL_CLOSED, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function reviewGoal(db: Database, command: Command<ReviewGoal>): Promise<Receipt> {
  const { journeyId, actorId, at, body } = command;
  const { goalId, state } = body;
  return act(db, 'review-goal', command, async (session) => {
    const { superviseeId } = await requireOpenJourney(session, journeyId);
    const goal = await session.em.findOne(LearningGoal, { id: goalId, journeyId });
    if (goal === null) throw new CreditableError('GOAL_NOT_FOUND');
    if (actorId !== superviseeId && actorId !== goal.supervisorId) throw new CreditableError('GOAL_NOT_YOURS');
    if (goal.state === 'reached' || goal.state === 'dropped' || goal.state === state)
      throw new CreditableError('GOAL_CLOSED', { state: goal.state });
    // Whoever proposed it has agreed already; and what was never agreed cannot be reached.
    const proposer = actorId === goal.proposedById;
    if (goal.state === 'proposed' && state !== 'dropped' && (proposer || state === 'reached'))
      throw new CreditableError('GOAL_NOT_YOURS');
    const when = state === 'agreed' ? { agreedAt: new Date(at) } : { closedAt: new Date(at) };
    await session.em.nativeUpdate(LearningGoal, { id: goalId }, { state, ...when });
    const sentence = `The goal "${goal.text}" is ${state}.`;
    return {
      receipt: { subjectId: goalId, sentence },
      audit: { action: `goal-${state}`, before: { state: goal.state }, after: body },
    };
  });
}

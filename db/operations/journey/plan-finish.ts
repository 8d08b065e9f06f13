import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { PlanFinish } from '../../../rules/vocabulary/commands/plan-finish.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { SHORTEST_PLAN_DAYS } from '../../../rules/vocabulary/outlook.ts';
import { addDays, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Journey } from '../../entities/journey.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from './require-journey.ts';

/**
 * A director or the supervisee plans to file on a day, at least a week ahead; without a day the plan is given up.
 * @returns a receipt whose subject is the journey.
 * @throws TARGET_TOO_SOON, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function planFinish(db: Database, command: Command<PlanFinish>): Promise<Receipt> {
  const { journeyId, at, body } = command;
  return act(db, 'plan-finish', command, async (session) => {
    const { timeZone } = await requireOpenJourney(session, journeyId);
    const { targetOn = null } = body;
    if (targetOn !== null && targetOn < addDays(dateAt(at, timeZone), SHORTEST_PLAN_DAYS))
      throw new CreditableError('TARGET_TOO_SOON', { target: targetOn });
    const plannedAt = targetOn === null ? null : new Date(at);
    await session.em.nativeUpdate(Journey, { id: journeyId }, { targetOn, plannedAt });
    const sentence = targetOn === null ? 'The plan is given up.' : `The plan is to file on ${targetOn}.`;
    return { receipt: { subjectId: journeyId, sentence }, audit: { action: 'finish-planned', after: body } };
  });
}

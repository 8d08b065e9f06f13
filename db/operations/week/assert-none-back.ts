import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Session } from '../../session.ts';
import type { WeeklyLogInHand } from './hold-weekly-log.ts';

/**
 * Refuses to give a weekly log back while another part of the same week with the same supervisor is back already: the
 * drafts of both could not be told apart. There are several parts only where a week came in from paper.
 * @throws WEEK_BEING_CORRECTED.
 */
export async function assertNoneBack(session: Session, log: WeeklyLogInHand): Promise<void> {
  const { journeyId, weekStartsOn, supervisorId, weeklyLogId, week } = log;
  const back = await session.ask(
    `select 1 from weekly_log where journey_id = ? and week_starts_on = ? and supervisor_id = ? and id <> ?
       and status in ('returned', 'reopened') limit 1`,
    [journeyId, weekStartsOn, supervisorId, weeklyLogId],
  );
  if (back.length > 0) throw new CreditableError('WEEK_BEING_CORRECTED', { week });
}

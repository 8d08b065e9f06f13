import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { ReturnWeek } from '../../../rules/vocabulary/commands/return-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { LogEntry } from '../../entities/log-entry.ts';
import { WeeklyLog } from '../../entities/weekly-log.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { settleWeek } from '../session/settle-week.ts';
import { assertNoneBack } from './assert-none-back.ts';
import { assertDecidable, holdWeeklyLog } from './hold-weekly-log.ts';
import { keepVersion } from './keep-version.ts';

/**
 * The supervisor returns a weekly log with a comment; its entries become drafts again, and what sessions held in that week
 * still had to add is added.
 * @returns a receipt whose subject is the weekly log.
 * @throws COMMENT_REQUIRED, WEEKLY_LOG_NOT_FOUND, OWN_HOURS, NOT_THE_SUPERVISOR, WEEK_ALREADY_SIGNED, WEEK_NOT_SUBMITTED,
 * WEEK_BEING_CORRECTED, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function returnWeek(db: Database, command: Command<ReturnWeek>): Promise<Receipt> {
  const { journeyId, actorId, body, at } = command;
  return act(db, 'return-week', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const log = await holdWeeklyLog(session, journeyId, body.weeklyLogId);
    assertDecidable(log, actorId);
    const comment = body.comment.trim();
    if (comment === '') throw new CreditableError('COMMENT_REQUIRED');
    await assertNoneBack(session, log);
    await keepVersion(session, log, { ended: 'returned', at, endedById: actorId, reason: comment });
    await session.em.nativeUpdate(LogEntry, { weeklyLogId: log.weeklyLogId }, { weeklyLogId: null });
    const back = { status: 'returned', comment, returnedAt: new Date(at) } as const;
    await session.em.nativeUpdate(WeeklyLog, { id: log.weeklyLogId }, back);
    await settleWeek(session, { journeyId, supervisorId: log.supervisorId, week: log.week, at });
    return {
      receipt: {
        subjectId: log.weeklyLogId,
        sentence: `${log.supervisorName} returned the week ${log.week}: ${comment}`,
      },
      audit: { action: 'week-returned', before: { version: log.version, lines: log.lines }, after: { comment } },
    };
  });
}

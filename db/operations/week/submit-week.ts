import { endOfWeek, startOfWeek, type CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { SubmitWeek } from '../../../rules/vocabulary/commands/submit-week.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import type { WaitingLog } from '../../../rules/vocabulary/waiting-log.ts';
import { act } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { assertWeekOpen } from './assert-week-open.ts';
import { placeInLog, type DraftLine } from './place-in-log.ts';

/** The receipt of a submitted week, and which weekly logs now wait for whom. */
export interface SubmittedWeek extends Receipt {
  readonly waiting: readonly WaitingLog[];
}

/**
 * The supervisee submits a week; its drafts become one weekly log for each supervisor in it. A weekly log that was
 * returned or reopened is submitted again under the next version.
 * @returns a receipt whose subject is the journey; `madeIds` and `waiting` name the weekly logs submitted now.
 * @throws WEEK_NOT_STARTED, NOTHING_TO_SUBMIT, WEEK_ALREADY_SUBMITTED, WEEK_LOCKED, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function submitWeek(db: Database, command: Command<SubmitWeek>): Promise<SubmittedWeek> {
  const { journeyId, body, at } = command;
  const { week } = body;
  return act<SubmittedWeek>(db, 'submit-week', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    if (startOfWeek(week) > dateAt(at, journey.timeZone)) throw new CreditableError('WEEK_NOT_STARTED', { week });
    const lines = await findDrafts(session, journeyId, week);
    if (lines.length === 0) throw new CreditableError(await whyNothing(session, journeyId, week), { week });
    const supervisorIds = [...new Set(lines.map(({ supervisorId }) => supervisorId))];
    await assertWeekOpen(session, journeyId, week, supervisorIds);
    const waiting: WaitingLog[] = [];
    for (const supervisorId of supervisorIds) {
      const own = lines.filter((line) => line.supervisorId === supervisorId);
      const weeklyLogId = await placeInLog(session, journey, { supervisorId, week, lines: own, at });
      waiting.push({ weeklyLogId, supervisorId, submittedAt: at });
    }
    const hours = formatHours(lines.reduce((sum, { minutes }) => sum + minutes, 0));
    const madeIds = waiting.map(({ weeklyLogId }) => weeklyLogId);
    return {
      receipt: {
        subjectId: journeyId,
        sentence: `The week ${week} was submitted with ${hours} hours.`,
        madeIds,
        waiting,
      },
      audit: { action: 'week-submitted', after: { week, lines, waiting } },
    };
  });
}

function findDrafts(session: Session, journeyId: string, week: CalendarWeek): Promise<DraftLine[]> {
  return session.ask<DraftLine>(
    `select id, supervisor_id as "supervisorId", on_date as "on", setting_id as "settingId", activity, minutes, medium, group_size as "groupSize"
     from log_entry where journey_id = ? and weekly_log_id is null and on_date between ? and ? order by on_date, id`,
    [journeyId, startOfWeek(week), endOfWeek(week)],
  );
}

async function whyNothing(session: Session, journeyId: string, week: CalendarWeek) {
  const submitted = await session.ask(
    "select 1 from weekly_log where journey_id = ? and week_starts_on = ? and status in ('submitted', 'signed') limit 1",
    [journeyId, startOfWeek(week)],
  );
  return submitted.length > 0 ? 'WEEK_ALREADY_SUBMITTED' : 'NOTHING_TO_SUBMIT';
}

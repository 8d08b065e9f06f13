import { addWeeks, endOfWeek, startOfWeek, type CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { requireJourney } from '../operations/journey/require-journey.ts';
import { findElsewhere } from '../operations/week/assert-logged-here.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';
import { lineOf, readLinesBetween } from './log-lines.ts';
import type { WeekChoice, WeekDraft } from './week-draft.ts';

const CHOICES = `
  select a.supervisor_id as "supervisorId", p.name as "supervisorName", a.setting_id as "settingId", s.name as "settingName",
    a.from_on as "from", a.until_on as "until", a.signed_on is not null as "agreementSigned"
  from agreement a join person p on p.id = a.supervisor_id join setting s on s.id = a.setting_id
  where a.journey_id = ? and a.from_on <= ? and (a.until_on is null or a.until_on >= ?) order by s.name, p.name, a.from_on`;

const LOGS = `
  select w.id as "weeklyLogId", w.supervisor_id as "supervisorId", p.name as "supervisorName", w.status, w.comment
  from weekly_log w join person p on p.id = w.supervisor_id
  where w.journey_id = ? and w.week_starts_on = ? order by p.name, w.part`;

/**
 * One week as the supervisee edits it: drafts, what is submitted or signed, last week to copy, and what can be chosen.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function getWeekDraft(
  db: Database,
  acting: ActingPerson,
  journeyId: string,
  week: CalendarWeek,
): Promise<WeekDraft> {
  return read(db, acting, async (session) => {
    const { superviseeId, superviseeName } = await requireJourney(session, journeyId);
    const [monday, sunday] = [startOfWeek(week), endOfWeek(week)];
    const lines = await readLinesBetween(session, journeyId, monday, sunday);
    const elsewhere = await findElsewhere(session, journeyId, [week]);
    const before = addWeeks(week, -1);
    const previous = await readLinesBetween(session, journeyId, startOfWeek(before), endOfWeek(before));
    const logs = await readLogs(session, journeyId, monday);
    return {
      journeyId,
      superviseeId,
      superviseeName,
      week,
      drafts: lines.filter(({ weeklyLogId, fromSession }) => weeklyLogId === null && !fromSession).map(lineOf),
      fromSessions: lines.filter(({ weeklyLogId, fromSession }) => weeklyLogId === null && fromSession).map(lineOf),
      weeklyLogs: logs.map((log) => ({
        ...log,
        lines: lines.filter(({ weeklyLogId }) => weeklyLogId === log.weeklyLogId).map(lineOf),
      })),
      previousWeek: previous.filter(({ fromSession }) => !fromSession).map(lineOf),
      choices: await session.ask<WeekChoice>(CHOICES, [journeyId, sunday, monday]),
      loggedIn: elsewhere === null ? null : { journeyId: elsewhere.journeyId, license: elsewhere.license },
    };
  });
}

function readLogs(session: Session, journeyId: string, monday: string) {
  return session.ask<Omit<WeekDraft['weeklyLogs'][number], 'lines'>>(LOGS, [journeyId, monday]);
}

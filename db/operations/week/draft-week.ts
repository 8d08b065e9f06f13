import { randomUUID } from 'node:crypto';
import { endOfWeek, startOfWeek, type CalendarWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { DraftEntry, DraftWeek } from '../../../rules/vocabulary/commands/draft-week.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { LogEntry } from '../../entities/log-entry.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { findClaimedDrafts } from '../session/claimed-lines.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { assertDays } from './assert-days.ts';
import { assertLoggedHere } from './assert-logged-here.ts';
import { assertEntriesCovered } from './assert-entries-covered.ts';
import { assertWeekOpen } from './assert-week-open.ts';

/**
 * The supervisee writes the whole draft of a week anew; what is submitted or signed stays as it is, and so does what comes
 * from sessions that the supervisor recorded.
 * @returns a receipt whose subject is the journey; `madeIds` names the entries in the order given.
 * @throws DAY_OUTSIDE_WEEK, DAY_IN_FUTURE, DAY_TOO_LONG, WEEK_LOCKED, SETTING_NOT_FOUND, PERSON_NOT_FOUND, ENTRY_NOT_COVERED,
 * LOGGED_ELSEWHERE, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function draftWeek(db: Database, command: Command<DraftWeek>): Promise<Receipt> {
  const { journeyId, body, at } = command;
  const { week, entries } = body;
  return act(db, 'draft-week', command, async (session) => {
    const { timeZone } = await requireOpenJourney(session, journeyId);
    if (entries.length > 0) await assertLoggedHere(session, journeyId, [week]);
    // First, since hours that are with the supervisor would make a day look too long.
    await assertWeekOpen(session, journeyId, week, [...new Set(entries.map(({ supervisorId }) => supervisorId))]);
    await assertDays(session, journeyId, body, dateAt(at, timeZone));
    await assertEntriesCovered(session, journeyId, entries);
    await removeDrafts(session, journeyId, week);
    const madeIds = await insertDrafts(session, journeyId, entries, at);
    const hours = formatHours(entries.reduce((sum, { minutes }) => sum + minutes, 0));
    return {
      receipt: { subjectId: journeyId, sentence: `The draft of ${week} holds ${hours} hours.`, madeIds },
      audit: { action: 'week-drafted', after: body },
    };
  });
}

async function removeDrafts(session: Session, journeyId: string, week: CalendarWeek): Promise<void> {
  const days = { $gte: startOfWeek(week), $lte: endOfWeek(week) };
  const claimed = await findClaimedDrafts(session, journeyId, week);
  await session.em.nativeDelete(LogEntry, { journeyId, weeklyLogId: null, onDate: days, id: { $nin: claimed } });
}

async function insertDrafts(
  session: Session,
  journeyId: string,
  entries: readonly DraftEntry[],
  at: string,
): Promise<string[]> {
  const { em, organizationId } = session;
  const rows = entries.map(({ on, groupSize, ...entry }) => {
    const place = { id: randomUUID(), organizationId, journeyId, weeklyLogId: null };
    return { ...place, ...entry, onDate: on, groupSize: groupSize ?? null, loggedAt: new Date(at) };
  });
  if (rows.length > 0) await em.insertMany(LogEntry, rows);
  return rows.map(({ id }) => id);
}

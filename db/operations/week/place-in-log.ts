import { randomUUID } from 'node:crypto';
import { type CalendarWeek, startOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { LogEntry } from '../../entities/log-entry.ts';
import { WeeklyLog } from '../../entities/weekly-log.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from '../journey/require-journey.ts';
import { hashWeek, type SignedLine } from './week-content.ts';

/** A draft entry with its supervisor. */
export type DraftLine = SignedLine & { readonly supervisorId: string };

/** One supervisor's part of a week, on its way to them. */
export interface SubmittedPart {
  readonly supervisorId: string;
  readonly week: CalendarWeek;
  readonly lines: readonly DraftLine[];
  /** ISO instant. */
  readonly at: string;
}

/** Puts one supervisor's drafts of a week into their weekly log: a new one, or the one that came back under its next version. */
export async function placeInLog(session: Session, journey: JourneyInHand, part: SubmittedPart): Promise<string> {
  const { em, organizationId } = session;
  const { journeyId, superviseeId } = journey;
  const { supervisorId, week, lines, at } = part;
  const place = { journeyId, weekStartsOn: startOfWeek(week), supervisorId };
  const back = await em.findOne(WeeklyLog, { ...place, status: { $in: ['returned', 'reopened'] } });
  const weeklyLogId = back?.id ?? randomUUID();
  const version = (back?.version ?? 0) + 1;
  const contentSha256 = hashWeek({ weeklyLogId, journeyId, superviseeId, supervisorId, week, version, lines });
  const submitted = { status: 'submitted', version, submittedAt: new Date(at), contentSha256 } as const;
  const untold = { part: 1, comment: null, returnedAt: null };
  if (back === null) await em.insert(WeeklyLog, { id: weeklyLogId, organizationId, ...place, ...submitted, ...untold });
  else await em.nativeUpdate(WeeklyLog, { id: weeklyLogId }, submitted);
  await em.nativeUpdate(LogEntry, { id: { $in: lines.map(({ id }) => id) } }, { weeklyLogId });
  return weeklyLogId;
}

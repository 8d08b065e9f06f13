import { type RequirementRow } from '../vocabulary/evaluation.ts';
import { formatDate } from '../explain/format-date.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { atPace } from './at-pace.ts';
import { fileOn } from './file-on.ts';
import { FURTHEST_WEEK, findWeekDone, workedUntil } from './find-week-done.ts';
import { guessWeeks } from './guess-weeks.ts';
import { type Outlook } from './look.ts';
import { doubtIn, obstacleIn } from './obstacle-in.ts';

/** When everything that the log decides is reached, going on as lately. */
export interface Finish {
  /** The first day on which filing would find it all there; null when no day within sight does. */
  readonly on: PlainDate | null;
  /** The requirement that is reached last, or that stays in the way. */
  readonly requirement: string | null;
  readonly sentence: string;
}

/**
 * Finds the day on which the hours will be complete at the pace of the last twelve weeks that have logs,
 * by working those weeks again and evaluating week after week: caps, weeks without supervision and hours that grow
 * old are all seen. Exams, forms and answers are left out: no log moves them. What nobody can tell yet is never taken
 * for complete: it is named.
 */
export async function findFinish(outlook: Outlook): Promise<Finish> {
  const { record, asOf } = outlook;
  const isFiled = record.application !== undefined && record.application.receivedOn <= asOf;
  const today = isFiled ? await outlook.look(record, asOf) : await fileOn(outlook, asOf);
  const now = obstacleIn(today);
  if (now === null) return completeUnless(doubtIn(today), asOf);
  if (isFiled) return stuck(now, `"${nameOf(now)}" was not reached when the board received the application.`);
  const ahead = { ...outlook, record: atPace(record, asOf, addDays(asOf, FURTHEST_WEEK * 7)) };
  if (ahead.record === record) return stuck(now, 'Nothing is logged yet, so there is no pace to go by.');
  const { week, obstacle } = await findWeekDone(ahead, now, guessWeeks(today, asOf) ?? 0);
  if (week === null) return stuck(obstacle, `"${nameOf(obstacle)}" is not reached in six years at this pace.`);
  const on = addDays(asOf, week * 7);
  const before = obstacleIn(await workedUntil(ahead, addDays(on, -7))) ?? now;
  const doubt = doubtIn(await workedUntil(ahead, on));
  const leftOut = doubt === null ? '' : ` "${nameOf(doubt)}" cannot be told yet and is not in it.`;
  const sentence = `${formatDate(on)} at the present pace; "${nameOf(before)}" takes longest.${leftOut}`;
  return { on, requirement: before.id, sentence };
}

function completeUnless(doubt: RequirementRow | null, on: PlainDate): Finish {
  if (doubt === null) return { on, requirement: null, sentence: 'The hours are complete.' };
  return stuck(doubt, `"${nameOf(doubt)}" cannot be told yet; everything else that work can reach is there.`);
}

function nameOf({ id, label }: RequirementRow): string {
  return label ?? id;
}

function stuck(row: RequirementRow, sentence: string): Finish {
  return { on: null, requirement: row.id, sentence };
}

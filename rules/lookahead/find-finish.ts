import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';
import { formatDate } from '../explain/format-date.ts';
import { LONGEST_PLAN_DAYS } from '../vocabulary/outlook.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { asIfRenewed } from './as-if-renewed.ts';
import { atPace } from './at-pace.ts';
import { fileOn } from './file-on.ts';
import { type Outlook } from './look.ts';

/** When everything that the log decides is reached, going on as lately. */
export interface Finish {
  /** The first day on which filing would find it all there; null when no day within sight does. */
  readonly on: PlainDate | null;
  /** The requirement that is reached last, or that stays in the way. */
  readonly requirement: string | null;
  readonly sentence: string;
}

/** How far ahead a finish is looked for. */
const MOST_WEEKS = LONGEST_PLAN_DAYS / 7;

/**
 * Finds the day on which the hours will be complete at the pace of the last twelve weeks that have logs,
 * by working those weeks again and evaluating week after week: caps, weeks without supervision and hours that grow
 * old are all seen. Exams, forms and answers are left out: no log moves them. What nobody can tell yet is never taken
 * for complete: it is named. Where credentials end first, it says what their renewal would change.
 */
export async function findFinish(outlook: Outlook): Promise<Finish> {
  const far = addDays(outlook.asOf, MOST_WEEKS * 7);
  const ahead = { ...outlook, record: atPace(outlook.record, outlook.asOf, far) };
  const today = await fileOn(outlook, outlook.asOf);
  const now = obstacleIn(today);
  if (now === null) return completeUnless(doubtIn(today), outlook.asOf);
  if (ahead.record === outlook.record) return stuck(now, 'Nothing is logged yet, so there is no pace to go by.');
  const { week, obstacle } = await firstWeekDone(ahead, now);
  if (week === null)
    return stuck(
      obstacle,
      `"${nameOf(obstacle)}" is not reached in six years at this pace.${await ifRenewed(ahead, now)}`,
    );
  const on = addDays(outlook.asOf, week * 7);
  const before = obstacleIn(await fileOn(ahead, addDays(on, -7))) ?? now;
  const doubt = doubtIn(await fileOn(ahead, on));
  const leftOut = doubt === null ? '' : ` "${nameOf(doubt)}" cannot be told yet and is not in it.`;
  const sentence = `${formatDate(on)} at the present pace; "${nameOf(before)}" takes longest.${leftOut}`;
  return { on, requirement: before.id, sentence };
}

async function ifRenewed(ahead: Outlook, now: RequirementRow): Promise<string> {
  const { week } = await firstWeekDone({ ...ahead, record: asIfRenewed(ahead.record, ahead.asOf) }, now);
  if (week === null) return '';
  return ` With every credential renewed in time it would be ${formatDate(addDays(ahead.asOf, week * 7))}.`;
}

function completeUnless(doubt: RequirementRow | null, on: PlainDate): Finish {
  if (doubt === null) return { on, requirement: null, sentence: 'The hours are complete.' };
  return stuck(doubt, `"${nameOf(doubt)}" cannot be told yet; everything else that work can reach is there.`);
}

/** The first week after which nothing is in the way, or what still is. */
interface Search {
  readonly week: number | null;
  readonly obstacle: RequirementRow;
}

/** Jumps ahead by months, then by weeks: hours can be lost by waiting, so that each step looks again. */
async function firstWeekDone(ahead: Outlook, now: RequirementRow): Promise<Search> {
  const after = async (week: number) => obstacleIn(await fileOn(ahead, addDays(ahead.asOf, week * 7)));
  let obstacle = now;
  for (let week = STRIDE; week <= MOST_WEEKS; week += STRIDE) {
    const found = await after(week);
    obstacle = found ?? obstacle;
    if (found !== null) continue;
    for (let fine = week - STRIDE + 1; fine < week; fine += 1)
      if ((await after(fine)) === null) return { week: fine, obstacle };
    return { week, obstacle };
  }
  return { week: null, obstacle };
}

/** A month of weeks. */
const STRIDE = 4;

/** The first binding requirement in the way that more work or time can still reach. */
function obstacleIn({ requirements }: Evaluation): RequirementRow | null {
  return requirements.find((row) => row.binding && row.verdict === 'unmet' && isMovedByWork(row)) ?? null;
}

/** The first binding amount of which nobody can tell yet whether it is enough. */
function doubtIn({ requirements }: Evaluation): RequirementRow | null {
  return requirements.find((row) => row.binding && row.verdict === 'unknown' && isMovedByWork(row)) ?? null;
}

/** Amounts that grow with the log; what a supervisor must have, and a week that is past, are none of them. */
export function isMovedByWork({ kind, unit, perWeek }: RequirementRow): boolean {
  return kind === 'duration' || (kind === 'floor' && (perWeek !== undefined || unit === 'weeks'));
}

function nameOf({ id, label }: RequirementRow): string {
  return label ?? id;
}

function stuck(row: RequirementRow, sentence: string): Finish {
  return { on: null, requirement: row.id, sentence };
}

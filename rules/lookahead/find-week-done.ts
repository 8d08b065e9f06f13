import { type Evaluation, type RequirementRow } from '../vocabulary/evaluation.ts';
import { LONGEST_PLAN_DAYS } from '../vocabulary/outlook.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
import { fileOn } from './file-on.ts';
import { type Outlook } from './look.ts';
import { obstacleIn } from './obstacle-in.ts';

/** The first week after which nothing is in the way, or what still is at the end of sight. */
export interface WeekDone {
  /** Weeks from the day of the outlook; null when no week within sight is enough. */
  readonly week: number | null;
  /** What was in the way last. */
  readonly obstacle: RequirementRow;
}

/** How far ahead a finish is looked for, in weeks. */
export const FURTHEST_WEEK = LONGEST_PLAN_DAYS / 7;

/** Steps of looking, in weeks: months for the first year, then quarters. */
const MONTH = 4;
const QUARTER = 12;
const YEAR = 52;

/**
 * Finds the first week after which everything that work can reach is there: from a guess onward, by months for a year and
 * then by quarters, then before the guess, and at last week by week within the step found. Hours can be lost by waiting,
 * so that each day looked at is evaluated by itself; what is complete for less than a step and lost again may be missed.
 * @param ahead - the record as it will be when work goes on.
 * @param now - what is in the way today.
 * @param guess - weeks; where to begin.
 */
export async function findWeekDone(ahead: Outlook, now: RequirementRow, guess: number): Promise<WeekDone> {
  let obstacle = now;
  const isDone = async (week: number) => {
    const found = obstacleIn(await workedUntil(ahead, addDays(ahead.asOf, week * 7)));
    obstacle = found ?? obstacle;
    return found === null;
  };
  const step = await findStep(isDone, Math.min(FURTHEST_WEEK, Math.max(MONTH, Math.ceil(guess / MONTH) * MONTH)));
  if (step === null) {
    // What is in the way at the end of sight says more than what was in the way on the day looked at last.
    await isDone(FURTHEST_WEEK);
    return { week: null, obstacle };
  }
  for (let week = step.after + 1; week < step.by; week += 1) if (await isDone(week)) return { week, obstacle };
  return { week: step.by, obstacle };
}

/** Everything is there by the end of this step, and was not at its beginning. */
interface Step {
  readonly after: number;
  readonly by: number;
}

type IsDone = (week: number) => Promise<boolean>;

async function findStep(isDone: IsDone, guess: number): Promise<Step | null> {
  if (await isDone(guess)) return await goBack(isDone, guess);
  return (await goOn(isDone, guess, FURTHEST_WEEK)) ?? (await goOn(isDone, 0, guess - 1));
}

async function goBack(isDone: IsDone, guess: number): Promise<Step> {
  let by = guess;
  while (by > MONTH && (await isDone(by - MONTH))) by -= MONTH;
  return { after: by - MONTH, by };
}

/** Somebody whose hours grow old may have been complete before the guess, and never again. */
async function goOn(isDone: IsDone, from: number, until: number): Promise<Step | null> {
  let after = from;
  while (after < until) {
    const by = Math.min(until, after + (after - from < YEAR ? MONTH : QUARTER));
    if (await isDone(by)) return { after, by };
    after = by;
  }
  return null;
}

/** Files on a day: what is worked later changes nothing on it, and leaving it out makes the log shorter. */
export function workedUntil(ahead: Outlook, on: PlainDate): Promise<Evaluation> {
  return fileOn({ ...ahead, record: { ...ahead.record, log: ahead.record.log.filter((entry) => entry.on <= on) } }, on);
}

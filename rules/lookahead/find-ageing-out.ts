import { type Evaluation, type LedgerRow } from '../vocabulary/evaluation.ts';
import { type PlainDate, addDays, daysBetween } from '../vocabulary/plain-date.ts';
import { hoursInWords } from '../explain/hours-in-words.ts';
import { formatDate } from '../explain/format-date.ts';
import { fileOn } from './file-on.ts';
import { type Outlook } from './look.ts';

/** A day on which filing begins to be worth less than the day before. */
export interface AgeingOut {
  /** The first day on which the minutes no longer count. */
  readonly on: PlainDate;
  readonly minutes: number;
  readonly requirement: string;
  readonly entries: readonly string[];
  /** One sentence: "You lose 24 hours on March 3, 2027." */
  readonly sentence: string;
}

/** What filing on a day would be worth. */
interface Filed {
  readonly on: PlainDate;
  readonly evaluation: Evaluation;
}

/** A month: hours that come and go again within one without anything worked are not known of any rule. */
const STRIDE_DAYS = 30;

/**
 * Finds the days ahead on which hours are lost by waiting: filing later is not always better. Each month is evaluated at
 * its ends and halved down to the days where something changed, for on most days nothing does.
 * @param days - how far to look; half a year unless a longer view is wanted.
 * @returns nothing when the application is already with the board.
 */
export async function findAgeingOut(outlook: Outlook, days = 180): Promise<AgeingOut[]> {
  if (outlook.record.application !== undefined) return [];
  const found: AgeingOut[] = [];
  let before = await file(outlook, outlook.asOf);
  for (let ahead = 0; ahead < days; ahead += STRIDE_DAYS) {
    const after = await file(outlook, addDays(outlook.asOf, Math.min(days, ahead + STRIDE_DAYS)));
    found.push(...(await lossesWithin(outlook, before, after)));
    before = after;
  }
  return found;
}

/**
 * Finds the first of these days only, which takes a fraction of the evaluations where hours are lost week after week.
 * @param days - how far to look.
 * @returns null when nothing is lost in that time.
 */
export async function findFirstAgeingOut(outlook: Outlook, days: number): Promise<AgeingOut | null> {
  if (outlook.record.application !== undefined) return null;
  let before = await file(outlook, outlook.asOf);
  for (let ahead = 0; ahead < days; ahead += STRIDE_DAYS) {
    const after = await file(outlook, addDays(outlook.asOf, Math.min(days, ahead + STRIDE_DAYS)));
    const found = await firstWithin(outlook, before, after);
    if (found !== null) return found;
    before = after;
  }
  return null;
}

/** The earlier half is looked at first; where it holds a loss, the later one is left alone. */
async function firstWithin(outlook: Outlook, before: Filed, after: Filed): Promise<AgeingOut | null> {
  if (countsAlike(before.evaluation, after.evaluation)) return null;
  const days = daysBetween(before.on, after.on);
  if (days === 1) return lossesBetween(before.evaluation, after.evaluation, after.on)[0] ?? null;
  const middle = await file(outlook, addDays(before.on, Math.floor(days / 2)));
  return (await firstWithin(outlook, before, middle)) ?? (await firstWithin(outlook, middle, after));
}

async function file(outlook: Outlook, on: PlainDate): Promise<Filed> {
  return { on, evaluation: await fileOn(outlook, on) };
}

async function lossesWithin(outlook: Outlook, before: Filed, after: Filed): Promise<AgeingOut[]> {
  if (countsAlike(before.evaluation, after.evaluation)) return [];
  const days = daysBetween(before.on, after.on);
  if (days === 1) return lossesBetween(before.evaluation, after.evaluation, after.on);
  const middle = await file(outlook, addDays(before.on, Math.floor(days / 2)));
  return [...(await lossesWithin(outlook, before, middle)), ...(await lossesWithin(outlook, middle, after))];
}

/** The ledgers are of one log, so that their rows stand side by side. */
function countsAlike(before: Evaluation, after: Evaluation): boolean {
  return before.ledger.every(({ counted }, at) => counted === after.ledger[at]?.counted);
}

function lossesBetween(before: Evaluation, after: Evaluation, on: PlainDate): AgeingOut[] {
  const counted = new Map(before.ledger.map(({ entry, counted: minutes }) => [entry, minutes]));
  const losses = new Map<string, { minutes: number; entries: string[] }>();
  for (const row of after.ledger) {
    const minutes = (counted.get(row.entry) ?? 0) - row.counted;
    if (minutes <= 0) continue;
    const requirement = causeOf(row);
    const loss = losses.get(requirement) ?? { minutes: 0, entries: [] };
    losses.set(requirement, { minutes: loss.minutes + minutes, entries: [...loss.entries, row.entry] });
  }
  return [...losses].map(([requirement, { minutes, entries }]) => ({
    on,
    minutes,
    requirement,
    entries,
    sentence: `You lose ${hoursInWords(minutes)} on ${formatDate(on)}.`,
  }));
}

/** The requirement that takes most of an entry. */
function causeOf({ lost }: LedgerRow): string {
  return lost.reduce((most, loss) => (loss.minutes > most.minutes ? loss : most), { minutes: 0, requirement: '' })
    .requirement;
}

import { type Evaluation, type LedgerRow } from '../vocabulary/evaluation.ts';
import { type PlainDate, addDays } from '../vocabulary/plain-date.ts';
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

/**
 * Finds the days ahead on which hours are lost by waiting: filing later is not always better, so each day is evaluated.
 * @param days - how far to look; half a year unless a longer view is wanted.
 * @returns nothing when the application is already with the board.
 */
export async function findAgeingOut(outlook: Outlook, days = 180): Promise<AgeingOut[]> {
  if (outlook.record.application !== undefined) return [];
  const found: AgeingOut[] = [];
  let before = await fileOn(outlook, outlook.asOf);
  for (let ahead = 1; ahead <= days; ahead += 1) {
    const on = addDays(outlook.asOf, ahead);
    const after = await fileOn(outlook, on);
    found.push(...lossesBetween(before, after, on));
    before = after;
  }
  return found;
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

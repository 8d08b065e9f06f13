import { type Credits, type SmallCategory, type SmallLaw, type SmallLine } from './small-law.ts';

/** How good a way is for the supervisee: parts that are compared one after the other, more being better. */
export type Score = readonly [counted: number, weeks: number, short: number];

/** Hours that count toward something, then weeks of work, then hours that are not short. */
export function scoreOf(log: readonly SmallLine[], law: SmallLaw, credits: Credits): Score {
  const counted = log.reduce(
    (sum, _, line) => sum + Math.max(0, ...Object.values(credits).map((of) => of[line] ?? 0)),
    0,
  );
  return [counted, law.weeks > 0 ? weeksOf(log, credits) : 0, -shortOf(law, credits)];
}

/** Hours still short of all floors together. */
export function shortOf({ floors }: SmallLaw, credits: Credits): number {
  return missing(floors, credits).reduce((sum, hours) => sum + hours, 0);
}

/** How many floors are reached. */
export function metOf({ floors }: SmallLaw, credits: Credits): number {
  return missing(floors, credits).filter((hours) => hours === 0).length;
}

function missing(floors: SmallLaw['floors'], credits: Credits): number[] {
  return Object.entries(floors).map(([name, hours]) => {
    const have = credits[name as SmallCategory].reduce<number>((sum, own) => sum + (own ?? 0), 0);
    return Math.max(0, hours - have);
  });
}

function weeksOf(log: readonly SmallLine[], { work }: Credits): number {
  return new Set(log.flatMap(({ day }, line) => ((work[line] ?? 0) > 0 ? [Math.floor(day / 7)] : []))).size;
}

/** Less than nothing when the first is worse, 0 when they are as good. */
export function compare(one: Score, other: Score): number {
  const at = one.findIndex((part, place) => part !== other[place]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

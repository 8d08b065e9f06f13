import { type DayWork, bestOfSevenDays, keptOfSevenDays } from './best-of-seven-days.ts';
import { giveUp } from './give-up.ts';
import { type Line, counted, cutTo } from './line.ts';

const SEVEN = [0, 1, 2, 3, 4, 5, 6];
const RANKS = 4;

/** Lines by their day, so that seven days are seven look-ups. */
type Diary = ReadonlyMap<number, readonly Line[]>;

/** The most minutes in any seven consecutive days. */
export function mostInSevenDays(lines: readonly Line[], toward: string): number {
  const diary = Map.groupBy(lines, ({ day }) => day);
  return Math.max(0, ...[...diary.keys()].map((last) => sumOf(sevenDays(diary, last), toward)));
}

/** The lines of the seven days that end on a day. */
function sevenDays(diary: Diary, last: number): Line[] {
  return SEVEN.flatMap((back) => diary.get(last - back) ?? []);
}

function sumOf(lines: readonly Line[], toward: string): number {
  return lines.reduce((sum, line) => sum + counted(line, toward), 0);
}

/** What somebody gave up of each line where the law leaves the choice. */
export type Choice = (line: Line) => number;

/** How good a choice is: within the limits and as good as the reading asks, and whether none is better. */
export interface Judged {
  readonly objection: string | null;
  readonly best: boolean;
}

/**
 * Holds every seven consecutive days to a limit, one stretch of days over it after the other. The reading asks for the
 * best choice, however long the stretch: as many minutes as can be, and among equally many the most precious.
 * Another choice is as good when no less is left by it once all later caps have cut.
 * Which days give way is left to whoever chose.
 * @param later - cuts by the later caps and says what the rest is worth.
 */
export function holdSevenDays(
  lines: readonly Line[],
  limit: number,
  rank: (line: Line) => number,
  choice: Choice,
  later: () => readonly number[],
): Judged {
  const stretches = stretchesOver(lines, limit);
  const judged = stretches.map((stretch) => judge(stretch, limit, rank, choice));
  const isLawful = judged.every((one) => one.isLawful);
  const giveUpChosen = () => {
    for (const line of stretches.flat()) cutTo(line, counted(line, 'total') - choice(line));
  };
  const giveUpBest = () => {
    for (const stretch of stretches) keepBest(stretch, limit, rank);
  };
  const isBest =
    judged.every((one) => one.isBest) ||
    atLeastAs(undone(lines, giveUpChosen, later), undone(lines, giveUpBest, later));
  giveUpChosen();
  return { objection: isLawful && isBest ? null : judged.map(({ says }) => says).join('; '), best: isBest };
}

/** What is left of lines is worth after doing something and cutting what is cut later; both are undone. */
function undone(lines: readonly Line[], act: () => void, later: () => readonly number[]): readonly number[] {
  const before = lines.map((line) => counted(line, 'total'));
  act();
  const worth = later();
  for (const [index, line] of lines.entries()) line.counts['total'] = before[index] ?? 0;
  return worth;
}

/** Keeps of a stretch what the flow keeps; within a day and a rank the last gives way first. */
function keepBest(stretch: readonly Line[], limit: number, rank: (line: Line) => number): void {
  const work = workOf(stretch, rank);
  for (const [index, kept] of keptOfSevenDays(work, limit).entries()) {
    const { day, rank: of, minutes } = work[index] ?? { day: 0, rank: 0, minutes: 0 };
    const members = stretch.filter((line) => line.day === day && rank(line) === of);
    giveUp(members, minutes - kept, { toward: 'total', rank: () => 0 });
  }
}

/** Days in which some seven days are over a limit; days of windows that overlap belong together. */
function stretchesOver(lines: readonly Line[], limit: number): Line[][] {
  const diary = Map.groupBy(lines, ({ day }) => day);
  const stretches: Set<Line>[] = [];
  for (const last of [...diary.keys()].sort((a, b) => a - b)) {
    const window = sevenDays(diary, last);
    if (sumOf(window, 'total') <= limit) continue;
    const open = stretches.at(-1);
    if (open !== undefined && window.some((line) => open.has(line))) for (const line of window) open.add(line);
    else stretches.push(new Set(window));
  }
  return stretches.map((stretch) => [...stretch]);
}

function judge(lines: readonly Line[], limit: number, rank: (line: Line) => number, choice: Choice) {
  const best = worthOf(bestOfSevenDays(workOf(lines, rank), limit, RANKS));
  const before = lines.map((line) => counted(line, 'total'));
  for (const line of lines) cutTo(line, counted(line, 'total') - choice(line));
  const worth = worthOf(keptOf(lines, rank));
  const isLawful = mostInSevenDays(lines, 'total') <= limit;
  for (const [index, line] of lines.entries()) line.counts['total'] = before[index] ?? 0;
  const says = `it keeps ${worth.join(', ')} min where ${best.join(', ')} min can be kept`;
  return { isLawful, isBest: atLeastAs(worth, best), says };
}

/** Minutes in all, then those of the highest rank, then of the next. */
function worthOf(byRank: readonly number[]): number[] {
  return [byRank.reduce((sum, minutes) => sum + minutes, 0), ...[...byRank].reverse()];
}

function atLeastAs(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((minutes, index) => minutes !== other[index]);
  return at < 0 || (one[at] ?? 0) > (other[at] ?? 0);
}

function workOf(lines: readonly Line[], rank: (line: Line) => number): DayWork[] {
  const work = Map.groupBy(lines, (line) => `${line.day} ${rank(line)}`).values();
  return [...work].flatMap((of) => {
    const [line] = of;
    return line === undefined ? [] : [{ day: line.day, rank: rank(line), minutes: sumOf(of, 'total') }];
  });
}

function keptOf(lines: readonly Line[], rank: (line: Line) => number): number[] {
  return Array.from({ length: RANKS }, (_, of) =>
    sumOf(
      lines.filter((line) => rank(line) === of),
      'total',
    ),
  );
}

import { type DayWork, bestOfSevenDays } from './best-of-seven-days.ts';
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
 * Which days give way is left to whoever chose.
 */
export function holdSevenDays(
  lines: readonly Line[],
  limit: number,
  rank: (line: Line) => number,
  choice: Choice,
): Judged {
  const judged = stretchesOver(lines, limit).map((stretch) => judge(stretch, limit, rank, choice));
  const [objection = null] = judged.flatMap((one) => one.objection ?? []);
  return { objection, best: judged.every(({ best }) => best) };
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

function judge(lines: readonly Line[], limit: number, rank: (line: Line) => number, choice: Choice): Judged {
  const best = worthOf(bestOfSevenDays(workOf(lines, rank), limit, RANKS));
  const chosen = tried(lines, rank, () => {
    for (const line of lines) cutTo(line, counted(line, 'total') - choice(line));
  });
  chosen.redo();
  const isBest = atLeastAs(chosen.worth, best);
  const says = `it keeps ${chosen.worth.join(', ')} min where ${best.join(', ')} min can be kept`;
  return { objection: chosen.most <= limit && isBest ? null : says, best: isBest };
}

/** Does something to the lines, looks at what came of it, and undoes it. */
function tried(lines: readonly Line[], rank: (line: Line) => number, act: () => void) {
  const before = lines.map((line) => counted(line, 'total'));
  const put = (minutes: readonly number[]) => {
    for (const [index, line] of lines.entries()) line.counts['total'] = minutes[index] ?? 0;
  };
  act();
  const after = lines.map((line) => counted(line, 'total'));
  const result = { worth: worthOf(keptOf(lines, rank)), most: mostInSevenDays(lines, 'total') };
  put(before);
  return { ...result, redo: () => put(after) };
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

import { type Line, counted, cutTo, earlierFirst } from './line.ts';

/** How hours above a limit are given up. */
export interface GivingUp {
  /** What is limited. */
  readonly toward: string;
  /** What the cut takes from; everything when absent. */
  readonly from?: readonly string[];
  /** How precious a line is; the least precious goes first. */
  readonly rank: (line: Line) => number;
  /** Lines whose weeks the law counts: the last counted hour of a week is spared while others can give way. */
  readonly weeksOf?: readonly Line[];
}

/** Gives minutes up where that hurts least: the least precious first, among equals the latest day, then the last id. */
export function giveUp(lines: readonly Line[], tooMany: number, how: GivingUp): void {
  const { rank, toward, from, weeksOf } = how;
  if (tooMany <= 0) return;
  const order = [...lines].sort((a, b) => rank(a) - rank(b) || earlierFirst(b, a));
  let left = tooMany;
  const take = (line: Line, most: number) => {
    const minutes = Math.max(0, Math.min(left, counted(line, toward), most));
    if (minutes === 0) return;
    cutTo(line, counted(line, toward) - minutes, from);
    left -= minutes;
  };
  if (weeksOf !== undefined) for (const line of order) take(line, weekTotal(weeksOf, line) - 60);
  for (const line of order) take(line, Infinity);
}

function weekTotal(lines: readonly Line[], { week }: Line): number {
  return lines.reduce((sum, line) => (line.week === week ? sum + Math.max(0, ...Object.values(line.counts)) : sum), 0);
}

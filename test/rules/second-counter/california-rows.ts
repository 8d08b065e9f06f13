import { isDirect, isRelational, unitsOf } from './california-terms.ts';
import { type Line, counted, isSupervision, total } from './line.ts';
import { mostInSevenDays } from './most-of-seven-days.ts';
import { type SecondRow } from './second-count.ts';
import { isGroup, sessionsOf } from './supervision.ts';
import { atLeast, atLeastHours, capped } from './verdicts.ts';

const HOUR = 60;
/** Units are compared as whole minutes of them. */
const CLOSE = 1e-9;

/** The amounts of § 4980.43(c) and § 4980.43.2 as they stand after everything was cut. */
export function rowsOfAmounts(
  lines: readonly Line[],
  trainee: (line: Line) => boolean,
  since: string | undefined,
): Record<string, SecondRow> {
  const sumOf = (which: (line: Line) => boolean) => total(lines.filter(which), 'total');
  const weeks = new Set(lines.filter((line) => counted(line, 'total') > 0).map(({ week }) => week));
  const sessions = sessionsOf(lines);
  const weekly = [...Map.groupBy(sessions, ({ week }) => week).values()];
  const direct = sumOf(({ entry }) => isDirect(entry));
  const all = total(lines, 'total');
  const afterDegree = sumOf(({ on }) => since !== undefined && on >= since);
  const clinical = (line: Line) => isDirect(line.entry) || isSupervision(line.entry);
  return {
    'total-hours': atLeastHours(all, 3000),
    'min-duration': atLeast(weeks.size, 104),
    'week-cap': capped(mostInSevenDays(lines, 'total')),
    'post-degree-min': atLeastHours(afterDegree, 1700),
    'pre-degree-max': capped(sumOf(trainee)),
    'pre-degree-counseling-supervision-max': capped(sumOf((line) => trainee(line) && clinical(line))),
    'direct-hours': atLeastHours(direct, 1750),
    'relational-hours': atLeastHours(
      total(
        lines.filter(({ entry }) => isRelational(entry)),
        'total',
      ),
      500,
    ),
    'nonclinical-max': capped(all - direct),
    'supervision-individual-weeks': atLeast(weeksAlone(sessions, weeks), 52),
    'supervision-week-credit-cap': capped(Math.max(0, ...weekly.map((week) => total(week, 'total')))),
    'supervision-ratio-trainee': averageOf(lines.filter(trainee)),
  };
}

/** § 4980.43.2(a)(4): weeks that count and have an hour alone or in a pair. */
function weeksAlone(sessions: readonly Line[], weeks: ReadonlySet<number>): number {
  const alone = sessions.filter(({ entry, week }) => !isGroup(entry) && weeks.has(week));
  return [...Map.groupBy(alone, ({ week }) => week).values()].filter(
    (week) => week.reduce((sum, { received }) => sum + received, 0) >= HOUR,
  ).length;
}

/** § 4980.43.2(a)(2): before the degree a unit for five direct hours, on average in each setting; the worst one speaks. */
function averageOf(lines: readonly Line[]): SecondRow {
  const settings = [...Map.groupBy(lines, ({ setting }) => setting.id).values()].map((of) => {
    const owed =
      total(
        of.filter(({ entry }) => isDirect(entry)),
        'total',
      ) /
      (5 * HOUR);
    return { owed, earned: unitsOf(of) };
  });
  const [worst] = settings.filter(({ owed }) => owed > 0).sort((a, b) => a.earned - a.owed - (b.earned - b.owed));
  if (worst === undefined) return { amount: 0, verdict: 'met' };
  return { amount: worst.earned, verdict: worst.earned < worst.owed - CLOSE ? 'unmet' : 'met' };
}

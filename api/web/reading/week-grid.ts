import type { LogLine } from '../../../db/views/weekly-log-page.ts';
import { type CalendarWeek, daysOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import type { Minutes } from '../../../rules/vocabulary/minutes.ts';

/** One line of the week grid as text, the way it is typed: what, where and with whom, and seven days. */
export interface GridRow {
  /** Setting and supervisor together, `<setting id>|<supervisor id>`: an agreement covers the pair. */
  readonly pair: string;
  readonly activity: string;
  readonly medium: string;
  readonly groupSize: string;
  /** Monday to Sunday, each `1.5`, `1h30`, `90m` or empty. */
  readonly cells: readonly string[];
}

type LineOfGrid = Pick<LogLine, 'on' | 'settingId' | 'supervisorId' | 'activity' | 'medium' | 'groupSize' | 'minutes'>;

/** Lays the lines of a week out as a grid: one row for everything that differs only in the day. */
export function gridFromLines(lines: readonly LineOfGrid[], week: CalendarWeek): GridRow[] {
  const days = daysOfWeek(week).map(String);
  const rows = Map.groupBy(lines, ({ settingId, supervisorId, activity, medium, groupSize }) =>
    [settingId, supervisorId, activity, medium, groupSize ?? ''].join('|'),
  );
  return [...rows.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        pair: `${first.settingId}|${first.supervisorId}`,
        activity: first.activity,
        medium: first.medium,
        groupSize: first.groupSize === null ? '' : String(first.groupSize),
        cells: days.map((day) => formatCell(sumOf(same.filter(({ on }) => on === day)))),
      },
    ];
  });
}

/** Reads the rows of a grid back from what was typed into its fields. */
export function gridFromTyped(typed: Readonly<Record<string, string>>): GridRow[] {
  const numbers = new Set(Object.keys(typed).flatMap((name) => /^r(\d{1,3})\./.exec(name)?.[1] ?? []));
  return [...numbers]
    .map(Number)
    .sort((a, b) => a - b)
    .map((number) => {
      const field = (name: string) => typed[`r${number}.${name}`] ?? '';
      return {
        pair: field('pair'),
        activity: field('activity'),
        medium: field('medium'),
        groupSize: field('group'),
        cells: [0, 1, 2, 3, 4, 5, 6].map((day) => field(`d${day}`)),
      };
    });
}

/** A line to type into, with the setting and supervisor of the line before it. */
export function blankRow(like: GridRow | undefined, pair: string): GridRow {
  return {
    pair: like?.pair ?? pair,
    activity: 'counseling-individual',
    medium: like?.medium ?? 'in-person',
    groupSize: '',
    cells: Array<string>(7).fill(''),
  };
}

/** Whether nothing was typed into any day of a row. */
export function isBlank(row: GridRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

/**
 * Writes minutes the way one would type them.
 * @example formatCell(90) is '1.5'; formatCell(80) is '1h20'; formatCell(20) is '20m'.
 */
export function formatCell(minutes: Minutes): string {
  if (minutes === 0) return '';
  // Hundredths of an hour are exact only for multiples of three minutes.
  if (minutes % 3 === 0) return String(minutes / 60);
  return minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}`;
}

function sumOf(lines: readonly LineOfGrid[]): Minutes {
  return lines.reduce((total, { minutes }) => total + minutes, 0);
}

import { type CalendarWeek, daysOfWeek } from '../../../rules/vocabulary/calendar-week.ts';
import { parseMinutes } from '../../../rules/vocabulary/minutes.ts';
import { formatDay } from '../words/dates.ts';
import { type GridRow, isBlank } from './week-grid.ts';

/** What the command to draft a week is sent, before it is checked. */
export interface GridEntries {
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  /** Each cell that is not a length of time, with what was expected there. */
  readonly problems: readonly { readonly path: string; readonly expected: string }[];
}

/** Turns a typed grid into the entries of a draft; blank rows are left out. */
export function entriesFromGrid(rows: readonly GridRow[], week: CalendarWeek): GridEntries {
  const entries: Record<string, unknown>[] = [];
  const problems: { path: string; expected: string }[] = [];
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue;
    for (const [day, on] of daysOfWeek(week).entries()) {
      const cell = (row.cells[day] ?? '').trim();
      if (cell === '') continue;
      const minutes = parseMinutes(cell);
      if (minutes === null) problems.push(cellProblem(index, on, cell));
      else if (minutes > 0) entries.push({ on, minutes, ...whatOf(row) });
    }
  }
  return { entries, problems };
}

function whatOf(row: GridRow): Record<string, unknown> {
  const [settingId, supervisorId] = row.pair.split('|');
  const size = row.groupSize.trim();
  return {
    settingId,
    supervisorId,
    activity: row.activity,
    medium: row.medium === '' ? 'in-person' : row.medium,
    ...(size !== '' && { groupSize: Number(size) }),
  };
}

function cellProblem(index: number, on: string, cell: string): { path: string; expected: string } {
  return { path: `Line ${index + 1}, ${formatDay(on)}: “${cell}”`, expected: 'a length of time like 1.5, 1h30 or 90m' };
}

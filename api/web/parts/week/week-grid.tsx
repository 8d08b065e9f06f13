import type { JSX } from 'preact';
import { ACTIVITIES, ACTIVITY_LABELS, MEDIA } from '../../../../rules/vocabulary/activity.ts';
import { type CalendarWeek, daysOfWeek } from '../../../../rules/vocabulary/calendar-week.ts';
import { formatHours, parseMinutes } from '../../../../rules/vocabulary/minutes.ts';
import type { GridRow } from '../../reading/week-grid.ts';
import { formatDay } from '../../words/dates.ts';
import type { Option } from '../fields.tsx';

interface WeekGridProps {
  readonly week: CalendarWeek;
  readonly rows: readonly GridRow[];
  /** Setting and supervisor pairs that an agreement covers. */
  readonly pairs: readonly Option[];
}

const MEDIUM_LABELS = { 'in-person': 'In person', video: 'Video', audio: 'Audio only' } as const;

/** The week as a grid to type into: one line for each kind of work, one column for each day. */
export function WeekGrid({ week, rows, pairs }: WeekGridProps): JSX.Element {
  const days = daysOfWeek(week).map(formatDay);
  return (
    <div class="grid-scroll">
      <table class="week-grid" data-week-grid>
        <caption class="visually-hidden">Hours of the week: lines by days. Type 1.5, 1h30 or 90m.</caption>
        <thead>
          <tr>
            <th scope="col">What, where and with whom</th>
            {days.map((day) => (
              <th key={day} scope="col" class="day">
                {day}
              </th>
            ))}
            <th scope="col" class="sum">
              Hours
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Line key={index} row={row} index={index} days={days} pairs={pairs} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Each day</th>
            {days.map((day, at) => (
              <td key={day} class="day" data-day-sum={at} data-label={day}>
                {formatHours(daySum(rows, at))}
              </td>
            ))}
            <td class="sum" data-week-sum data-label="Week">
              {formatHours(days.reduce((sum, _, at) => sum + daySum(rows, at), 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface LineProps {
  readonly row: GridRow;
  readonly index: number;
  readonly days: readonly string[];
  readonly pairs: readonly Option[];
}

function Line({ row, index, days, pairs }: LineProps): JSX.Element {
  const sum = row.cells.reduce((total, cell) => total + (parseMinutes(cell) ?? 0), 0);
  return (
    <tr data-line>
      <th scope="row">
        <What row={row} index={index} pairs={pairs} />
      </th>
      {days.map((day, at) => (
        <td key={day} class="day" data-label={day}>
          <input
            class="form-control cell"
            name={`r${index}.d${at}`}
            value={row.cells[at] ?? ''}
            inputMode="decimal"
            autocomplete="off"
            aria-label={`Line ${index + 1}, ${day}`}
            maxLength={8}
            data-cell={at}
          />
        </td>
      ))}
      <td class="sum" data-line-sum data-label="Hours">
        {formatHours(sum)}
      </td>
    </tr>
  );
}

function What({ row, index, pairs }: Omit<LineProps, 'days'>): JSX.Element {
  const line = `Line ${index + 1}`;
  return (
    <div class="what">
      <select class="form-select" name={`r${index}.activity`} aria-label={`${line}, activity`}>
        {ACTIVITIES.map((activity) => (
          <option key={activity} value={activity} selected={activity === row.activity}>
            {ACTIVITY_LABELS[activity]}
          </option>
        ))}
      </select>
      <select class="form-select" name={`r${index}.pair`} aria-label={`${line}, setting and supervisor`}>
        {pairs.map(({ value, label }) => (
          <option key={value} value={value} selected={value === row.pair}>
            {label}
          </option>
        ))}
      </select>
      <select class="form-select" name={`r${index}.medium`} aria-label={`${line}, how it was held`}>
        {MEDIA.map((medium) => (
          <option key={medium} value={medium} selected={medium === row.medium}>
            {MEDIUM_LABELS[medium]}
          </option>
        ))}
      </select>
      <input
        class="form-control"
        name={`r${index}.group`}
        value={row.groupSize}
        inputMode="numeric"
        autocomplete="off"
        placeholder="People"
        aria-label={`${line}, people in the group, when it was a group`}
        maxLength={3}
      />
    </div>
  );
}

function daySum(rows: readonly GridRow[], at: number): number {
  return rows.reduce((total, row) => total + (parseMinutes(row.cells[at] ?? '') ?? 0), 0);
}

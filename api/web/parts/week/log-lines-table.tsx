import type { JSX } from 'preact';
import type { LogLine } from '../../../../db/views/weekly-log-page.ts';
import { ACTIVITY_LABELS } from '../../../../rules/vocabulary/activity.ts';
import { formatDay } from '../../words/dates.ts';
import { MEDIUM_WORDS } from '../../words/medium.ts';
import { hours } from '../../words/quantity.ts';

interface LogLinesTableProps {
  readonly lines: readonly LogLine[];
  readonly caption: string;
  /** Activities that differ from the week before, to mark their lines. */
  readonly changed?: ReadonlySet<string>;
}

/** The lines of a weekly log exactly as a signature covers them, day by day. */
export function LogLinesTable({ lines, caption, changed = new Set() }: LogLinesTableProps): JSX.Element {
  const total = lines.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <table class="table table-cards">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Work</th>
          <th scope="col">Setting</th>
          <th scope="col">How</th>
          <th scope="col" class="number">
            Hours
          </th>
        </tr>
      </thead>
      <tbody>
        {lines
          .toSorted((a, b) => a.on.localeCompare(b.on))
          .map((line) => (
            <tr key={line.id} class={changed.has(line.activity) ? 'changed' : undefined}>
              <th scope="row" data-label="Day">
                {formatDay(line.on)}
              </th>
              <td data-label="Work">
                {ACTIVITY_LABELS[line.activity]}
                {changed.has(line.activity) && <span class="changed-word"> differs from last week</span>}
              </td>
              <td data-label="Setting">{line.settingName}</td>
              <td data-label="How">
                {MEDIUM_WORDS[line.medium]}
                {line.groupSize === null || line.groupSize === 1 ? '' : `, group of ${line.groupSize}`}
              </td>
              <td data-label="Hours" class="number">
                {hours(line.minutes)}
              </td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            Total
          </th>
          <td class="number" data-label="Total">
            {hours(total)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

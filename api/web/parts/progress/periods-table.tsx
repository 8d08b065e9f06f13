import type { JSX } from 'preact';
import type { DutyPeriod } from '../../../../rules/vocabulary/duty-period.ts';
import { formatDate } from '../../words/dates.ts';
import { Citation } from '../citation.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

const STATES: Readonly<Record<DutyPeriod['state'], { readonly tone: Tone; readonly word: string }>> = {
  done: { tone: 'good', word: 'Done' },
  running: { tone: 'plain', word: 'Runs' },
  due: { tone: 'wait', word: 'Due' },
  late: { tone: 'bad', word: 'Late' },
  unverified: { tone: 'ask', word: 'Unverified, ask the board' },
};

/** The periods for which the license asks for an evaluation or a report, newest first. */
export function PeriodsTable({ periods }: { periods: readonly DutyPeriod[] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Periods for which the license asks for an evaluation or a report</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">What</th>
          <th scope="col">Due</th>
        </tr>
      </thead>
      <tbody>
        {periods.toReversed().map((period) => (
          <tr key={`${period.dutyId}-${period.until}`}>
            <th scope="row" data-label="Period">
              {formatDate(period.from)} to {formatDate(period.until)}
            </th>
            <td data-label="What">
              {period.label}{' '}
              <Citation citation={period.citation} confidence={period.confidence} sourceUrl={period.sourceUrl} />
              {period.note !== null && <span class="under">{period.note}</span>}
            </td>
            <td data-label="Due">
              <StatusMark {...STATES[period.state]} />
              <span class="under">{formatDate(period.dueOn)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

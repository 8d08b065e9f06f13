import type { JSX } from 'preact';
import { ACTIVITY_LABELS } from '../../../../rules/vocabulary/activity.ts';
import type { ShownQuarter } from '../../../answers/quarter.ts';
import { hours } from '../../words/quantity.ts';

/** What is signed in a quarter, and what of it counts, by activity. */
export function QuarterTable({ quarter }: { quarter: ShownQuarter }): JSX.Element {
  return (
    <table class="table">
      <caption>
        {quarter.superviseeName} at {quarter.settingName}, {quarter.quarter}
      </caption>
      <thead>
        <tr>
          <th scope="col">Work</th>
          <th scope="col" class="number">
            Signed
          </th>
          <th scope="col" class="number">
            Counts today
          </th>
        </tr>
      </thead>
      <tbody>
        {quarter.minutesByActivity.map(({ activity, recorded, counted }) => (
          <tr key={activity}>
            <th scope="row">{ACTIVITY_LABELS[activity]}</th>
            <td class="number">{hours(recorded)}</td>
            <td class="number">{hours(counted)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { JSX } from 'preact';
import type { RulebookReading } from '../../../../rules/vocabulary/reading/rulebook-reading.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { NumberValues } from './number-values.tsx';

/** Every number of a license with all its values, the date that picks one, and the requirements that use it. */
export function NumbersTable({ reading, today }: { reading: RulebookReading; today: string }): JSX.Element {
  return (
    <table class="table table-cards numbers-table">
      <caption class="visually-hidden">The numbers of {reading.license}</caption>
      <thead>
        <tr>
          <th scope="col">Number</th>
          <th scope="col">Value and source</th>
          <th scope="col">Goes by</th>
          <th scope="col">Used by</th>
        </tr>
      </thead>
      <tbody>
        {reading.numbers.map((number) => (
          <tr key={number.name}>
            <th scope="row" data-label="Number">
              {number.label}
            </th>
            <td data-label="Value">
              <NumberValues number={number} today={today} />
            </td>
            <td data-label="Goes by">
              <span>{number.pickedBy}</span>
            </td>
            <td data-label="Used by">
              <Users reading={reading} ids={number.requirements} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Users({ reading, ids }: { reading: RulebookReading; ids: readonly string[] }): JSX.Element {
  const users = reading.requirements.filter(({ id }) => ids.includes(id));
  if (users.length === 0) return <span class="muted">no requirement</span>;
  return (
    <ul class="plain-list">
      {users.map(({ id, label }) => (
        <li key={id}>
          <a href={ruleHref(reading.license, id)}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

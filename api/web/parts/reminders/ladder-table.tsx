import type { JSX } from 'preact';
import type { LadderLine } from '../../reading/ladder-lines.ts';
import { StatusMark } from '../status-mark.tsx';

/** The words of a ladder in their order, those of the organization marked. */
export function LadderTable({ lines }: { lines: readonly LadderLine[] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Who is told, and when</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What</th>
          <th scope="col">How</th>
          <th scope="col">Set by</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ at, when, who, what, how, isOwn }) => (
          <tr key={at}>
            <th scope="row" data-label="When">
              {when}
            </th>
            <td data-label="Who">{who}</td>
            <td data-label="What">{what}</td>
            <td data-label="How">{how}</td>
            <td data-label="Set by">
              <StatusMark tone={isOwn ? 'good' : 'plain'} word={isOwn ? 'Your organization' : 'The program'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { JSX } from 'preact';
import type { ForeseenLadder } from '../../../../rules/vocabulary/ladders/foreseen-word.ts';
import { CHANNEL_WORDS, TONE_WORDS } from '../../../../rules/vocabulary/ladders/ladder-words.ts';
import { partLabel } from '../../reading/ladder-lines.ts';
import { formatDate } from '../../words/dates.ts';

/** What would be told on which day of something that begins today and is never done. */
export function ForeseenTable({ foreseen: { dueOn, words } }: { foreseen: ForeseenLadder }): JSX.Element {
  return (
    <>
      <p class="hint">
        If nobody did it{dueOn === null ? '' : `, and if it were due on ${formatDate(dueOn)}`}. Words come at nine in
        the morning where the reader lives; recorded leave is not counted, except on the clocks of a board.
      </p>
      <table class="table table-cards">
        <caption class="visually-hidden">Words by day</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ on, recipient, tone, channel }, at) => (
            <tr key={at}>
              <th scope="row" data-label="Day">
                {formatDate(on)}
              </th>
              <td data-label="Who">{partLabel(recipient)}</td>
              <td data-label="What">{TONE_WORDS[tone]}</td>
              <td data-label="How">{CHANNEL_WORDS[channel]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

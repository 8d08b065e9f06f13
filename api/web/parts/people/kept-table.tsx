import type { JSX } from 'preact';
import { KEPT, type KeptBecause, type KeptClass } from '../../../../rules/vocabulary/retention.ts';

const BECAUSE: Readonly<Record<KeptBecause, string>> = {
  text: 'by a text that was read',
  decision: 'by a decision of this program',
  recall: 'no text was read: nothing is removed',
};

/** What is kept how long, and what that rests on. */
export function KeptTable(): JSX.Element {
  return (
    <section class="block" aria-labelledby="kept-title">
      <h2 id="kept-title">How long it is kept</h2>
      <table class="table table-cards">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Removed</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {KEPT.map((kept) => (
            <Row key={kept.id} kept={kept} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ kept: { what, removed, because, citation, sentence } }: { kept: KeptClass }): JSX.Element {
  return (
    <tr>
      <th scope="row" data-label="What">
        {what}
      </th>
      <td data-label="Removed">
        {removed === null ? 'Never' : `${removed.afterDays} days after ${removed.from}, by the nightly check`}
      </td>
      <td data-label="Why">
        {sentence}
        <span class="under">{citation === null ? BECAUSE[because] : `${citation}, ${BECAUSE[because]}`}</span>
      </td>
    </tr>
  );
}

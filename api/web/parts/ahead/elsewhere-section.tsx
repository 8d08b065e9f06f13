import type { JSX } from 'preact';
import { formatHours } from '../../../../rules/vocabulary/minutes.ts';
import type { WorthAnswer } from '../../../../rules/vocabulary/outlook.ts';
import type { RulebookSummary } from '../../../../rules/vocabulary/reading/rulebook-summary.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { hours } from '../../words/quantity.ts';
import { ShareBar } from '../requirement-bar.tsx';

interface ElsewhereSectionProps {
  readonly journeyId: string;
  readonly license: string;
  readonly elsewhere: readonly WorthAnswer[] | null;
  readonly rulebooks: readonly RulebookSummary[];
  /** The day for which a plan is on the page; it stays there. */
  readonly target: string | null;
}

/** What the same hours would be worth toward the licenses of other states; worked out when somebody asks. */
export function ElsewhereSection(props: ElsewhereSectionProps): JSX.Element {
  const { journeyId, elsewhere, target } = props;
  const query = target === null ? 'elsewhere=yes' : `target=${encodeURIComponent(target)}&elsewhere=yes`;
  return (
    <section class="block" aria-labelledby="elsewhere">
      <h2 id="elsewhere">What these hours would be worth elsewhere</h2>
      {elsewhere === null ? (
        <>
          <p>The same record, counted under the rules of every license of this profession.</p>
          <a class="btn btn-outline" href={`/journeys/${journeyId}/ahead?${query}#elsewhere`}>
            Count them in every state
          </a>
        </>
      ) : (
        <ElsewhereTable {...props} elsewhere={elsewhere} />
      )}
    </section>
  );
}

type ElsewhereTableProps = Pick<ElsewhereSectionProps, 'license' | 'rulebooks'> & {
  readonly elsewhere: readonly WorthAnswer[];
};

function ElsewhereTable({ license, elsewhere, rulebooks }: ElsewhereTableProps): JSX.Element {
  const states = new Map(rulebooks.map((one) => [one.license, one.state]));
  return (
    <>
      <p class="lead">
        Work under another state’s registration is a question for the board there; hours that hang on it stay counted
        here. Ask that board before relying on it.
      </p>
      <table class="table table-cards">
        <caption class="visually-hidden">This record under the rules of each license, the most done first</caption>
        <thead>
          <tr>
            <th scope="col">License</th>
            <th scope="col">Main requirement</th>
            <th scope="col">Hours that count</th>
            <th scope="col">Unmet</th>
            <th scope="col">To be answered</th>
          </tr>
        </thead>
        <tbody>
          {[...elsewhere].sort(mostDoneFirst).map((worth) => (
            <Row key={worth.license} worth={worth} state={states.get(worth.license)} here={worth.license === license} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ worth, state, here }: { worth: WorthAnswer; state: string | undefined; here: boolean }): JSX.Element {
  const done = `${String(Math.floor(worth.share * 100))}% done`;
  return (
    <tr>
      <th scope="row" data-label="License">
        <a href={ruleHref(worth.license)}>{worth.license}</a>
        <span class="under">
          {state}
          {here && ' · sought here'}
        </span>
      </th>
      <td data-label="Main one">
        <div class="counted">
          <ShareBar share={worth.share} words={done} />
          <span>{done}</span>
        </div>
      </td>
      <td data-label="Count">
        {formatHours(worth.countedMinutes)} of {hours(worth.loggedMinutes)}
      </td>
      <td data-label="Unmet">{worth.unmet.length}</td>
      <td data-label="Unanswered">{worth.unknown.length}</td>
    </tr>
  );
}

/** Among equals the one with less in the way comes first. */
function mostDoneFirst(a: WorthAnswer, b: WorthAnswer): number {
  const inTheWay = ({ unmet, unknown }: WorthAnswer) => unmet.length * 100 + unknown.length;
  return b.share - a.share || inTheWay(a) - inTheWay(b) || (a.license < b.license ? -1 : 1);
}

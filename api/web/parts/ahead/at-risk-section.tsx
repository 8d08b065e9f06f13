import type { JSX } from 'preact';
import type { OutlookAnswer } from '../../../../rules/vocabulary/outlook.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { formatDate } from '../../words/dates.ts';
import { count, hours } from '../../words/quantity.ts';
import { EmptyState } from '../empty-state.tsx';

type AtRisk = OutlookAnswer['atRisk'][number];

/** The words for each kind of risk. */
const RISK_WORDS: Readonly<Record<AtRisk['risk'], string>> = {
  unsigned: 'Unsigned',
  'week-closing': 'Week about to close',
  'over-cap': 'Over a limit',
  'ageing-out': 'Growing too old',
  lapsing: 'Credential ending',
};

/** The hours at risk while something can still be done, the soonest first; then what each day of waiting costs. */
export function AtRiskSection({ outlook }: { outlook: OutlookAnswer }): JSX.Element {
  return (
    <section class="block" aria-labelledby="risk-title">
      <h2 id="risk-title">At risk</h2>
      {outlook.atRisk.length === 0 ? (
        <EmptyState title="Nothing is at risk">
          Unsigned hours, a week about to close without its supervision, hours over a limit, hours growing too old and
          credentials about to end are listed here.
        </EmptyState>
      ) : (
        <RiskTable outlook={outlook} />
      )}
      {outlook.ageingOut.length > 0 && <WaitingCosts outlook={outlook} />}
    </section>
  );
}

function RiskTable({ outlook: { atRisk, license } }: { outlook: OutlookAnswer }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Hours at risk, the soonest first</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Hours</th>
          <th scope="col">Act by</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {atRisk.map((risk) => (
          <RiskRow key={`${risk.risk} ${risk.sentence}`} risk={risk} license={license} />
        ))}
      </tbody>
    </table>
  );
}

function RiskRow({ risk, license }: { risk: AtRisk; license: string }): JSX.Element {
  const { minutes, dueOn, sentence, requirement } = risk;
  return (
    <tr>
      <th scope="row" data-label="What">
        {RISK_WORDS[risk.risk]}
      </th>
      <td data-label="Hours">
        {hours(minutes)}
        {risk.risk === 'lapsing' && ' a week'}
      </td>
      <td data-label="Act by">{dueOn === null ? 'No fixed day' : formatDate(dueOn)}</td>
      <td data-label="Why">
        <div>
          {sentence} {requirement !== null && <a href={ruleHref(license, requirement)}>Read the rule</a>}
        </div>
      </td>
    </tr>
  );
}

function WaitingCosts({ outlook: { ageingOut, license } }: { outlook: OutlookAnswer }): JSX.Element {
  return (
    <details class="fold">
      <summary>What waiting costs in the next half year ({count(ageingOut.length, 'day')})</summary>
      <ul class="sentences">
        {ageingOut.map(({ on, requirement, sentence }) => (
          <li key={`${on} ${requirement}`}>
            {sentence} <a href={ruleHref(license, requirement)}>Read the rule</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

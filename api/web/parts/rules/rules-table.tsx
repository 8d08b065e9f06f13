import type { JSX } from 'preact';
import { PROFESSION_LABELS } from '../../../../rules/vocabulary/profession.ts';
import type { RulebookSummary } from '../../../../rules/vocabulary/reading/rulebook-summary.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { formatDate } from '../../words/dates.ts';
import { count } from '../../words/quantity.ts';
import { ConfidenceBar } from './confidence-bar.tsx';

/** Licenses whose rules can be read, each with how sure its rules are and when they were checked. */
export function RulesTable({ rulebooks }: { rulebooks: readonly RulebookSummary[] }): JSX.Element {
  return (
    <table class="table table-cards rules-table">
      <caption class="visually-hidden">Licenses and how sure their rules are</caption>
      <thead>
        <tr>
          <th scope="col">License</th>
          <th scope="col">State</th>
          <th scope="col">Profession</th>
          <th scope="col">Requirements, by what they were read in</th>
          <th scope="col">Last checked</th>
        </tr>
      </thead>
      <tbody>
        {rulebooks.map((rulebook) => (
          <Row key={rulebook.license} rulebook={rulebook} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ rulebook }: { rulebook: RulebookSummary }): JSX.Element {
  const { license, title, state, profession, requirementCount, confidences, readOn } = rulebook;
  return (
    <tr>
      <th scope="row" data-label="License">
        <a href={ruleHref(license)}>{license}</a>
        <span class="under">{title}</span>
      </th>
      <td data-label="State">{state}</td>
      <td data-label="Profession">{PROFESSION_LABELS[profession]}</td>
      <td data-label="Read in">
        <span class="under">{count(requirementCount, 'requirement')}</span>
        <ConfidenceBar counts={confidences} />
      </td>
      <td data-label="Checked">{formatDate(readOn)}</td>
    </tr>
  );
}

import type { JSX } from 'preact';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import type { SupervisionWeek } from '../../../answers/supervision-session.ts';
import { Citation } from '../citation.tsx';
import { StatusMark } from '../status-mark.tsx';

/** What the running week still lacks after everything that is booked, each with its rule. */
export function MissingList({ week }: { week: SupervisionWeek }): JSX.Element {
  const { needs, license } = week;
  if (needs === null) return <span class="muted">Looked at while the week runs</span>;
  if (needs.missing.length === 0) return <StatusMark tone="good" word="Nothing lacks with what is booked" />;
  return (
    <ul class="flags">
      {needs.missing.map(({ requirement, sentence, citation, confidence }) => (
        <li key={requirement + sentence}>
          <StatusMark tone="bad" word={sentence} />{' '}
          <Citation citation={citation} confidence={confidence} ruleHref={ruleHref(license, requirement)} />
        </li>
      ))}
    </ul>
  );
}

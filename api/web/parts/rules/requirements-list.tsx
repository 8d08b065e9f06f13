import type { JSX } from 'preact';
import type { RequirementReading } from '../../../../rules/vocabulary/reading/requirement-reading.ts';
import type { RulebookReading } from '../../../../rules/vocabulary/reading/rulebook-reading.ts';
import { requirementAnchor } from '../../reading/requirement-anchor.ts';
import { RequirementDetails, hasDetails } from './requirement-details.tsx';
import { RequirementHead } from './requirement-head.tsx';

interface RequirementsListProps {
  readonly reading: RulebookReading;
  readonly today: string;
}

/** Every requirement of a license in its order; each has a place of its own on the page, and a page of its own. */
export function RequirementsList({ reading, today }: RequirementsListProps): JSX.Element {
  return (
    <ul class="requirements">
      {reading.requirements.map((requirement) => (
        <Item key={requirement.id} requirement={requirement} license={reading.license} today={today} />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly requirement: RequirementReading;
  readonly license: string;
  readonly today: string;
}

function Item({ requirement, license, today }: ItemProps): JSX.Element {
  return (
    <li id={requirementAnchor(requirement.id)} class="requirement rule">
      <h3>
        <a href={requirement.href}>{requirement.label}</a>
      </h3>
      <RequirementHead requirement={requirement} license={license} />
      {hasDetails(requirement) && (
        <details class="why">
          <summary>
            How it is counted<span class="visually-hidden">: {requirement.label}</span>
          </summary>
          <RequirementDetails requirement={requirement} license={license} today={today} level="h4" />
        </details>
      )}
    </li>
  );
}

import type { JSX } from 'preact';
import type { RequirementReading } from '../../../../rules/vocabulary/reading/requirement-reading.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { Citation } from '../citation.tsx';
import { ConfidenceMark } from './confidence-mark.tsx';

interface RequirementHeadProps {
  readonly requirement: RequirementReading;
  readonly license: string;
}

/** What a requirement asks for, how sure that is and where it was read, whom it binds, and what is asked. */
export function RequirementHead({ requirement, license }: RequirementHeadProps): JSX.Element {
  const { demands, binding, within, question, answeredBy } = requirement;
  return (
    <>
      {demands.length > 0 && <p class="demand">{demands.join(' ')}</p>}
      <p class="rule-source">
        <ConfidenceMark confidence={requirement.confidence} />{' '}
        <Citation
          citation={requirement.citation}
          confidence={null}
          sourceUrl={requirement.sourceUrl}
          checkedOn={requirement.readOn}
        />
      </p>
      <p>
        {binding}
        {within !== null && (
          <>
            {' '}
            A part of <a href={ruleHref(license, within.id)}>{within.label}</a>.
          </>
        )}
      </p>
      {question !== null && (
        <p>
          <strong>Asked:</strong> {question} {answeredBy}
        </p>
      )}
    </>
  );
}

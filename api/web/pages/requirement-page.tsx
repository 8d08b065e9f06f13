import type { JSX } from 'preact';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { RequirementReading } from '../../../rules/vocabulary/reading/requirement-reading.ts';
import type { RulebookReading } from '../../../rules/vocabulary/reading/rulebook-reading.ts';
import { ruleHref } from '../../../rules/vocabulary/rule-href.ts';
import { type Frame, Layout } from '../parts/layout.tsx';
import { RequirementDetails, hasDetails } from '../parts/rules/requirement-details.tsx';
import { RequirementHead } from '../parts/rules/requirement-head.tsx';
import { requirementAnchor } from '../reading/requirement-anchor.ts';

/** What the page of one requirement needs. */
export interface RequirementPageData {
  readonly frame: Frame;
  readonly reading: RulebookReading;
  readonly requirement: RequirementReading;
}

/** One requirement whole, at an address to which an explanation can point. */
export function RequirementPage({ frame, reading, requirement }: RequirementPageData): JSX.Element {
  const { license } = reading;
  const crumbs = [
    { label: 'Rules', href: '/rules' },
    { label: license, href: ruleHref(license) },
  ];
  return (
    <Layout frame={frame} title={requirement.label} crumbs={crumbs}>
      <section class="answer" aria-labelledby="rule-title">
        <p class="eyebrow">
          {license} · {reading.title}, {reading.state}
        </p>
        <h1 id="rule-title">{requirement.label}</h1>
        <RequirementHead requirement={requirement} license={license} />
        <p class={requirement.confidence === 'recall' ? 'note note-problem' : 'note'}>{requirement.confidenceMeans}</p>
      </section>
      <section class="block" aria-label="What stands behind it">
        {hasDetails(requirement) ? (
          <RequirementDetails
            requirement={requirement}
            license={license}
            today={dateAt(frame.now.toISOString(), frame.viewer?.timeZone ?? 'UTC')}
            level="h2"
          />
        ) : (
          <p>Nothing is counted or compared for it.</p>
        )}
        <p>
          <a href={`${ruleHref(license)}#${requirementAnchor(requirement.id)}`}>
            Its place among the rules of {license}
          </a>
        </p>
      </section>
      <Neighbors reading={reading} requirement={requirement} />
    </Layout>
  );
}

/** The requirements before and after this one. */
function Neighbors({ reading: { requirements }, requirement }: Omit<RequirementPageData, 'frame'>): JSX.Element {
  const at = requirements.findIndex(({ id }) => id === requirement.id);
  const [before, after] = [requirements[at - 1], requirements[at + 1]];
  return (
    <nav class="pages neighbors" aria-label="Other requirements">
      {before !== undefined && (
        <a class="btn btn-outline" href={before.href}>
          ← {before.label}
        </a>
      )}
      {after !== undefined && (
        <a class="btn btn-outline" href={after.href}>
          {after.label} →
        </a>
      )}
    </nav>
  );
}

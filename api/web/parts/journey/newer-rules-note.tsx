import type { JSX } from 'preact';
import type { JourneyPage } from '../../../../db/views/journey-page.ts';
import type { RulesVersion } from '../../../../rules/vocabulary/rules-version.ts';

/** Says quietly that the license has newer rules, and where to read what they would change. */
export function NewerRulesNote({ page, newer }: { page: JourneyPage; newer: RulesVersion }): JSX.Element {
  const { row, rulebook } = page;
  // Two editions may carry the same version; their hashes then tell them apart on the page of the rules.
  const which = newer.version === rulebook.version ? 'an earlier edition' : `those of ${rulebook.version}`;
  return (
    <p class="note" role="note">
      Newer rules for {row.license} are here; this journey is counted under {which}.{' '}
      <a href={`/journeys/${row.journeyId}/rules`}>See what they would change</a>
    </p>
  );
}

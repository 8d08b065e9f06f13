import type { JSX } from 'preact';
import { rulesName } from '../../../rules/vocabulary/rules-version.ts';
import type { JourneyRulesAnswer } from '../../answers/journey-rules.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { AdoptForm } from '../parts/journey-rules/adopt-form.tsx';
import { ChangesTable } from '../parts/journey-rules/changes-table.tsx';
import { HistorySection } from '../parts/journey-rules/history-section.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import type { Viewer } from '../viewer.ts';
import { formatDate } from '../words/dates.ts';

/** Whether the reader can adopt rules, or why nobody can at the moment. */
export type Adopting = 'can' | 'may-not' | 'with-the-board' | 'over';

/** What the page on the rules of one journey needs. */
export interface JourneyRulesPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly journeyId: string;
  /** The supervisee's name, or null on the supervisee's own page. */
  readonly superviseeName: string | null;
  readonly rules: JourneyRulesAnswer;
  readonly adopting: Adopting;
  readonly refusal: Refusal | null;
}

/** Under which rules a journey is counted, what others would change for the person, and how it came to its own. */
export function JourneyRulesPage(data: JourneyRulesPageData): JSX.Element {
  const { frame, journeyId, superviseeName, rules, adopting } = data;
  const crumbs = [{ label: superviseeName ?? 'My hours', href: `/journeys/${journeyId}` }];
  return (
    <Layout frame={frame} title="Rules of this journey" crumbs={crumbs}>
      <Answer {...data} />
      {rules.compared !== null && rules.comparison !== null && (
        <section class="block" aria-labelledby="changes-title">
          <h2 id="changes-title">What would change</h2>
          <ChangesTable license={rules.license} compared={rules.compared} comparison={rules.comparison} />
          <AdoptForm {...data} compared={rules.compared} />
        </section>
      )}
      <HistorySection
        journeyId={journeyId}
        rules={rules}
        canGoBack={adopting === 'can'}
        timeZone={frame.viewer.timeZone}
      />
    </Layout>
  );
}

/** The whole in one sentence, and between which rules it was compared. */
function Answer({ superviseeName, rules }: JourneyRulesPageData): JSX.Element {
  const { license, pinned, present, compared, comparison } = rules;
  const eyebrow = `${superviseeName ?? 'My way to the license'} · ${license} · counted under ${rulesName(pinned)}`;
  if (compared === null || comparison === null)
    return (
      <section class="answer" aria-labelledby="answer">
        <p class="eyebrow">{eyebrow}</p>
        <h1 id="answer" class="answer-sentence">
          {pinned.sha256 === present.sha256
            ? 'This journey is counted under the present rules.'
            : 'This journey is already counted under these rules.'}
        </h1>
        <EmptyState title="Nothing to compare">
          When a newer rulebook for {license} comes, this page shows what it would change before anybody adopts it.
        </EmptyState>
      </section>
    );
  const age = compared.sha256 === present.sha256 ? 'the present rules' : 'rules this journey had before';
  return (
    <section class="answer" aria-labelledby="answer">
      <p class="eyebrow">{eyebrow}</p>
      <h1 id="answer" class="answer-sentence">
        {comparison.sentence}
      </h1>
      <p>
        The same record on the same day, {formatDate(comparison.asOf)}, under {rulesName(pinned)}, which hold for this
        journey, and under {rulesName(compared)}, {age}. Nothing changes until a director adopts them.
      </p>
    </section>
  );
}

import type { JSX } from 'preact';
import { PROFESSIONS, PROFESSION_LABELS } from '../../../rules/vocabulary/profession.ts';
import type { RulebookSummary } from '../../../rules/vocabulary/reading/rulebook-summary.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { LiveFilter } from '../parts/live-filter.tsx';
import { RulesTable } from '../parts/rules/rules-table.tsx';
import { type RulesSelection, selectRulebooks, stateChoices } from '../reading/rules-selection.ts';
import { count } from '../words/quantity.ts';

/** What the list of rulebooks needs. */
export interface RulesPageData {
  readonly frame: Frame;
  readonly rulebooks: readonly RulebookSummary[];
  readonly selection: RulesSelection;
}

/** Every license whose rules can be read, to be found by state, profession or text. */
export function RulesPage({ frame, rulebooks, selection }: RulesPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Rules">
      <div class="page-head">
        <div>
          <h1>The rules of {count(rulebooks.length, 'license')}, each with its source.</h1>
          <p class="lead">
            What a board asks for, in plain words: every number, since when it stands, where it was read and how sure
            that is. These are facts, not legal advice: check with the board before relying on a number.
          </p>
        </div>
      </div>
      <Filter rulebooks={rulebooks} selection={selection} />
      <Found rulebooks={rulebooks} selection={selection} />
    </Layout>
  );
}

function Filter({ rulebooks, selection }: Omit<RulesPageData, 'frame'>): JSX.Element {
  return (
    <LiveFilter
      path="/rules"
      shows="rules-found"
      label="Rules"
      search={selection.search}
      placeholder="License, title, board"
    >
      <select class="form-select" name="state" aria-label="State">
        <option value="">All states</option>
        {stateChoices(rulebooks).map(({ code, name }) => (
          <option key={code} value={code} selected={code === selection.state}>
            {name}
          </option>
        ))}
      </select>
      <select class="form-select" name="profession" aria-label="Profession">
        <option value="">All professions</option>
        {PROFESSIONS.map((profession) => (
          <option key={profession} value={profession} selected={profession === selection.profession}>
            {PROFESSION_LABELS[profession]}
          </option>
        ))}
      </select>
    </LiveFilter>
  );
}

function Found({ rulebooks, selection }: Omit<RulesPageData, 'frame'>): JSX.Element {
  const found = selectRulebooks(rulebooks, selection);
  const all = count(rulebooks.length, 'license');
  return (
    <div id="rules-found">
      <p class="found">
        <span class="muted" role="status">
          {found.length === rulebooks.length ? all : `${found.length} of ${all}`}
        </span>
      </p>
      {found.length === 0 ? <Nothing none={rulebooks.length === 0} /> : <RulesTable rulebooks={found} />}
    </div>
  );
}

function Nothing({ none }: { none: boolean }): JSX.Element {
  if (none)
    return (
      <EmptyState title="No rules yet">The licenses that can be sought appear here as soon as one is added.</EmptyState>
    );
  return (
    <EmptyState title="No license matches">
      No license matches this filter. <a href="/rules">Show all licenses</a>.
    </EmptyState>
  );
}

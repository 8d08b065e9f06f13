import { canEverywhere } from '../../../rules/vocabulary/abilities.ts';
import type { JSX } from 'preact';
import type { ObligationList } from '../../../db/views/shown-obligation.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { ObligationCard } from '../parts/obligations/obligation-card.tsx';
import { ObligationFilter } from '../parts/obligations/obligation-filter.tsx';
import { Pages } from '../parts/pages.tsx';
import { type ObligationSelection, obligationQuery } from '../reading/obligation-selection.ts';
import type { Viewer } from '../viewer.ts';
import { count } from '../words/quantity.ts';

/** What the page of what is open needs. */
export interface ObligationsPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly list: ObligationList;
  readonly selection: ObligationSelection;
  /** Whom a director may choose from; empty for everybody else. */
  readonly people: readonly { readonly personId: string; readonly name: string }[];
  readonly refusal: Refusal | null;
}

/** What is mine to do, or for a director what is open for anybody: each with what can be done about it. */
export function ObligationsPage({ frame, list, selection, people, refusal }: ObligationsPageData): JSX.Element {
  const { viewer } = frame;
  const today = dateAt(frame.now.toISOString(), viewer.timeZone);
  const { obligations, total, perPage } = list;
  const hrefOf = (page: number) =>
    `/obligations?${new URLSearchParams(obligationQuery(selection, { page })).toString()}`;
  return (
    <Layout frame={frame} title="To do">
      <div class="page-head">
        <h1>{answer(list, selection)}</h1>
      </div>
      {canEverywhere(viewer.roles, 'read-all-tasks') && <ObligationFilter selection={selection} people={people} />}
      {obligations.length === 0 ? (
        <Nothing selection={selection} />
      ) : (
        <ul class="block obligations">
          {obligations.map((obligation) => (
            <ObligationCard
              key={obligation.obligationId}
              obligation={obligation}
              viewer={viewer}
              today={today}
              from={frame.path}
              refusal={refusal}
            />
          ))}
        </ul>
      )}
      <Pages page={list.page} pages={Math.ceil(total / perPage)} hrefOf={hrefOf} />
    </Layout>
  );
}

function answer({ total }: ObligationList, selection: ObligationSelection): string {
  if (selection.whose === 'mine') return total === 0 ? 'Nothing is yours to do.' : `${count(total, 'thing')} to do.`;
  const narrowed = isNarrowed(selection) ? ' like this' : '';
  return total === 0
    ? `Nothing${narrowed} is open.`
    : `${count(total, 'thing')}${narrowed} ${total === 1 ? 'is' : 'are'} open.`;
}

function Nothing({ selection }: { readonly selection: ObligationSelection }): JSX.Element {
  if (isNarrowed(selection))
    return (
      <EmptyState title="Nothing like this is open">
        <a href={`/obligations?whose=${selection.whose}`}>Show everything that is open</a>.
      </EmptyState>
    );
  return (
    <EmptyState title="Nothing is open">
      What a rule, a board or a colleague waits for appears here, with its day, its source and a way to do it.
    </EmptyState>
  );
}

function isNarrowed({ kind, personId, reached }: ObligationSelection): boolean {
  return kind !== '' || personId !== '' || reached !== '';
}

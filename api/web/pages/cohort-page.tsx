import type { JSX } from 'preact';
import type { CohortRow } from '../../../db/views/cohort-row.ts';
import type { CohortFigures } from '../../../db/views/find-cohort-figures.ts';
import type { ShownObligation } from '../../../db/views/shown-obligation.ts';
import type { ShownNotice } from '../../../db/views/journey-page.ts';
import { PHASES, PHASE_LABELS } from '../../../rules/vocabulary/phase.ts';
import { CohortTable } from '../parts/cohort/cohort-table.tsx';
import { FourNumbers } from '../parts/cohort/four-numbers.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { LiveFilter } from '../parts/live-filter.tsx';
import { FrozenNote } from '../parts/obligations/frozen-list.tsx';
import { NoticeList } from '../parts/notice-list.tsx';
import type { LapsingLicense } from '../reading/cohort-views.ts';
import {
  type CohortSelection,
  DOCUMENTS_CHOICES,
  type DocumentsChoice,
  ROWS_PER_PAGE,
  licensesInUse,
  selectRows,
  selectionQuery,
} from '../reading/cohort-selection.ts';
import type { Viewer } from '../viewer.ts';
import { formatDate } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the director's page needs. */
export interface CohortPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly rows: readonly CohortRow[];
  readonly figures: CohortFigures;
  /** Supervisors' licenses that end within 60 days. */
  readonly licenses: readonly LapsingLicense[];
  readonly selection: CohortSelection;
  /** What reached the reader, newest first. */
  readonly notices: readonly ShownNotice[];
  /** What came to a freeze of new assignments. */
  readonly frozen?: readonly ShownObligation[];
}

const DOCUMENTS_WORDS: Readonly<Record<DocumentsChoice, string>> = {
  any: 'Some asked for',
  missing: 'Some missing',
  expired: 'Some expired',
  expiring: 'Some ending',
};

/** Whether anyone is in trouble, and where everyone is. */
export function CohortPage(data: CohortPageData): JSX.Element {
  const { frame, rows, figures, licenses, selection, notices, frozen = [] } = data;
  const selected = selectRows(rows, selection, frame.now);
  return (
    <Layout frame={frame} title="Cohort">
      <div class="page-head">
        <h1>{answer(rows)}</h1>
        <a class="btn btn-primary" href="/journeys/new">
          Open a journey
        </a>
      </div>
      <FrozenNote frozen={frozen} />
      <FourNumbers figures={figures} chosen={selection.view} />
      {selection.view === 'lapsing' && licenses.length > 0 && <Lapsing licenses={licenses} />}
      <div class="columns columns-cohort">
        <section aria-labelledby="cohort-title">
          <h2 id="cohort-title" class="visually-hidden">
            Supervisees
          </h2>
          <Filter selection={selection} licenses={licensesInUse(rows, selection.license)} />
          <Rows rows={selected} of={rows.length} selection={selection} now={frame.now} />
        </section>
        <aside class="block" aria-labelledby="happened">
          <h2 id="happened">What reached you</h2>
          {notices.length === 0 ? (
            <EmptyState title="Nothing has reached you">
              Escalations and decisions that wait for you appear here, as they were mailed.
            </EmptyState>
          ) : (
            <NoticeList notices={notices.slice(0, 8)} timeZone={frame.viewer.timeZone} />
          )}
          {notices.length > 8 && <a href="/notices">All {count(notices.length, 'notice')}</a>}
        </aside>
      </div>
    </Layout>
  );
}

function Filter({ selection, licenses }: { selection: CohortSelection; licenses: readonly string[] }): JSX.Element {
  return (
    <LiveFilter
      path="/cohort"
      shows="cohort-rows"
      label="Supervisees"
      search={selection.search}
      placeholder="Name, supervisor, reason"
    >
      <select class="form-select" name="license" aria-label="License">
        <option value="">All licenses</option>
        {licenses.map((code) => (
          <option key={code} value={code} selected={code === selection.license}>
            {code}
          </option>
        ))}
      </select>
      <select class="form-select" name="phase" aria-label="Phase">
        <option value="">All phases</option>
        {PHASES.map((phase) => (
          <option key={phase} value={phase} selected={phase === selection.phase}>
            {PHASE_LABELS[phase]}
          </option>
        ))}
      </select>
      <select class="form-select" name="documents" aria-label="Documents">
        <option value="">All documents</option>
        {DOCUMENTS_CHOICES.map((choice) => (
          <option key={choice} value={choice} selected={choice === selection.documents}>
            {DOCUMENTS_WORDS[choice]}
          </option>
        ))}
      </select>
      {selection.view !== '' && <input type="hidden" name="view" value={selection.view} />}
    </LiveFilter>
  );
}

function Rows({
  rows,
  of,
  selection,
  now,
}: {
  rows: readonly CohortRow[];
  of: number;
  selection: CohortSelection;
  now: Date;
}): JSX.Element {
  const first = (selection.page - 1) * ROWS_PER_PAGE;
  const shown = rows.slice(first, first + ROWS_PER_PAGE);
  return (
    <div id="cohort-rows">
      <p class="found">
        <span class="muted" role="status">
          {rows.length === of ? count(of, 'person', 'people') : `${rows.length} of ${count(of, 'person', 'people')}`}
        </span>
        <a href={`/cohort.csv${selectionQuery(selection)}`} download>
          Export as CSV
        </a>
      </p>
      {shown.length === 0 ? <NoRows none={of === 0} /> : <CohortTable rows={shown} selection={selection} now={now} />}
      {rows.length > ROWS_PER_PAGE && <Pages selection={selection} pages={Math.ceil(rows.length / ROWS_PER_PAGE)} />}
    </div>
  );
}

function Pages({ selection, pages }: { selection: CohortSelection; pages: number }): JSX.Element {
  const { page } = selection;
  return (
    <nav class="pages" aria-label="Pages">
      {page > 1 && (
        <a class="btn btn-outline" href={`/cohort${selectionQuery(selection, { page: page - 1 })}`}>
          Previous
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a class="btn btn-outline" href={`/cohort${selectionQuery(selection, { page: page + 1 })}`}>
          Next
        </a>
      )}
    </nav>
  );
}

function Lapsing({ licenses }: { licenses: readonly LapsingLicense[] }): JSX.Element {
  return (
    <ul class="notes note">
      {licenses.map(({ personName, license, expiresOn }) => (
        <li key={`${personName}-${license}`}>
          {personName}’s license {license} expires on {formatDate(expiresOn)}. Hours supervised after that day may not
          count.
        </li>
      ))}
    </ul>
  );
}

function NoRows({ none }: { none: boolean }): JSX.Element {
  if (none)
    return (
      <EmptyState title="Nobody is on the way yet">
        Add a person under <a href="/people/new">People</a>, then <a href="/journeys/new">open their journey</a> to a
        license.
      </EmptyState>
    );
  return (
    <EmptyState title="Nobody matches">
      Nobody matches this filter. <a href="/cohort">Show everyone</a>.
    </EmptyState>
  );
}

function answer(rows: readonly CohortRow[]): string {
  const open = rows.filter(({ phase }) => phase !== 'licensed' && phase !== 'withdrawn').length;
  const ready = rows.filter(({ phase }) => phase === 'ready').length;
  const letters = rows.filter(({ deficiencyDueOn }) => deficiencyDueOn !== null).length;
  const more = [
    ...(ready > 0 ? [`${ready} ready to file`] : []),
    ...(letters > 0 ? [`${count(letters, 'board letter')} to answer`] : []),
  ];
  return `${count(open, 'person', 'people')} on the way to a license${more.length === 0 ? '.' : `: ${more.join(', ')}.`}`;
}

import type { CohortRow } from '../../../db/views/cohort-row.ts';
import { PHASES, type Phase } from '../../../rules/vocabulary/phase.ts';
import { COHORT_VIEWS, type CohortView, belongsTo } from './cohort-views.ts';

/** The columns by which the cohort can be sorted. */
export const SORTS = [
  'attention',
  'name',
  'license',
  'phase',
  'share',
  'weeks',
  'supervisor',
  'signed',
  'documents',
] as const;

/** One of the columns. */
export type Sort = (typeof SORTS)[number];

/** What of documents the cohort can be narrowed to. */
export const DOCUMENTS_CHOICES = ['any', 'missing', 'expired', 'expiring'] as const;

/** One of the choices. */
export type DocumentsChoice = (typeof DOCUMENTS_CHOICES)[number];

/** What of the cohort is shown, and in which order; all of it is in the address of the page. */
export interface CohortSelection {
  readonly search: string;
  readonly license: string;
  readonly phase: Phase | '';
  readonly view: CohortView | '';
  /** Only those with such documents. */
  readonly documents: DocumentsChoice | '';
  readonly sort: Sort;
  readonly descending: boolean;
  /** Which hundred rows, beginning with 1. */
  readonly page: number;
}

/** How many rows one page shows. */
export const ROWS_PER_PAGE = 100;

/** Reads the selection from a query string; what is not understood is left out. */
export function readSelection(query: Readonly<Record<string, unknown>>): CohortSelection {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].slice(0, 100) : '');
  return {
    search: text('search').trim(),
    license: text('license'),
    phase: PHASES.find((phase) => phase === text('phase')) ?? '',
    view: COHORT_VIEWS.find((view) => view === text('view')) ?? '',
    documents: DOCUMENTS_CHOICES.find((choice) => choice === text('documents')) ?? '',
    sort: SORTS.find((sort) => sort === text('sort')) ?? 'attention',
    descending: text('order') === 'down',
    page: Math.max(1, Math.floor(Number(text('page'))) || 1),
  };
}

/** The query string of a selection, with some of it changed; begins with `?`. */
export function selectionQuery(selection: CohortSelection, change: Partial<CohortSelection> = {}): string {
  const { search, license, phase, view, documents, sort, descending, page } = { ...selection, ...change };
  const query = new URLSearchParams({
    search,
    license,
    phase,
    view,
    documents,
    sort: sort === 'attention' ? '' : sort,
    order: descending ? 'down' : '',
    page: page === 1 ? '' : String(page),
  });
  for (const [name, value] of [...query]) if (value === '') query.delete(name);
  return `?${query.toString()}`;
}

/** The rows of a selection in its order. */
export function selectRows(rows: readonly CohortRow[], selection: CohortSelection, now: Date): CohortRow[] {
  const search = selection.search.toLowerCase();
  const selected = rows.filter(
    (row) =>
      (selection.license === '' || row.license === selection.license) &&
      (selection.phase === '' || row.phase === selection.phase) &&
      (selection.view === '' || belongsTo(selection.view, row, now)) &&
      (selection.documents === '' || documentsOf(row, selection.documents) > 0) &&
      (search === '' || searchText(row).includes(search)),
  );
  const order = ORDERS[selection.sort];
  return selected.sort((a, b) => (selection.descending ? order(b, a, now) : order(a, b, now)));
}

/**
 * The licenses by which the cohort can be narrowed, in alphabetical order: those that somebody seeks.
 * @param chosen - the one by which it is narrowed now, which stays to be seen; empty for none.
 */
export function licensesInUse(rows: readonly CohortRow[], chosen: string): string[] {
  const sought = rows.map(({ license }): string => license);
  return [...new Set(chosen === '' ? sought : [...sought, chosen])].sort();
}

/** How many documents of a sort are asked for in a journey. */
function documentsOf(row: CohortRow, choice: DocumentsChoice): number {
  const { documentsMissing, documentsExpired, documentsExpiring } = row;
  if (choice === 'any') return documentsMissing + documentsExpired + documentsExpiring;
  return { missing: documentsMissing, expired: documentsExpired, expiring: documentsExpiring }[choice];
}

function searchText(row: CohortRow): string {
  return [row.superviseeName, row.license, ...row.supervisors.map(({ name }) => name), row.obstacle?.sentence ?? '']
    .join(' ')
    .toLowerCase();
}

type Order = (a: CohortRow, b: CohortRow, now: Date) => number;

const byText =
  (of: (row: CohortRow) => string): Order =>
  (a, b) =>
    of(a).localeCompare(of(b), 'en-US');
const byNumber =
  (of: (row: CohortRow) => number): Order =>
  (a, b) =>
    of(a) - of(b);

const ORDERS: Readonly<Record<Sort, Order>> = {
  attention: (a, b, now) =>
    attention(b, now) - attention(a, now) || a.superviseeName.localeCompare(b.superviseeName, 'en-US'),
  name: byText((row) => row.superviseeName),
  license: byText((row) => row.license),
  phase: byNumber((row) => PHASES.indexOf(row.phase)),
  share: byNumber((row) => row.shareCounted ?? -1),
  weeks: byNumber((row) => row.weeksToGo ?? Number.MAX_SAFE_INTEGER),
  supervisor: byText((row) => row.supervisors[0]?.name ?? ''),
  signed: byText((row) => row.lastSignedWeek ?? ''),
  documents: byNumber((row) => -documentsOf(row, 'any')),
};

/** How much a row needs the director: the board's clock first, then each view it belongs to, then what is ready to file. */
function attention(row: CohortRow, now: Date): number {
  const views = COHORT_VIEWS.filter((view) => belongsTo(view, row, now)).length;
  return (
    (row.deficiencyDueOn === null ? 0 : 100) +
    views * 10 +
    (row.phase === 'ready' ? 5 : 0) +
    (row.phase === 'onboarding' ? 3 : 0) -
    (row.phase === 'licensed' || row.phase === 'withdrawn' ? 200 : 0)
  );
}

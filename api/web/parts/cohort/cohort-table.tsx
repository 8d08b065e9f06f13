import type { JSX } from 'preact';
import type { CohortRow, Obstacle } from '../../../../db/views/cohort-row.ts';
import { PHASE_LABELS } from '../../../../rules/vocabulary/phase.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { type CohortSelection, type Sort, selectionQuery } from '../../reading/cohort-selection.ts';
import { daysSince, formatDate, formatMonth, formatWeek } from '../../words/dates.ts';
import { count } from '../../words/quantity.ts';
import { readable } from '../../words/readable.ts';
import { Citation } from '../citation.tsx';
import { ShareBar } from '../requirement-bar.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

interface CohortTableProps {
  readonly rows: readonly CohortRow[];
  readonly selection: CohortSelection;
  readonly now: Date;
}

/** Each column, with the words in its heading by which it can be sorted. */
const COLUMNS: readonly (readonly { readonly label: string; readonly sort: Sort }[])[] = [
  [
    { label: 'Person', sort: 'name' },
    { label: 'License', sort: 'license' },
    { label: 'Phase', sort: 'phase' },
  ],
  [
    { label: 'Counted', sort: 'share' },
    { label: 'Weeks to go', sort: 'weeks' },
  ],
  [{ label: 'First thing in the way', sort: 'attention' }],
  [
    { label: 'Supervisor', sort: 'supervisor' },
    { label: 'Last signed', sort: 'signed' },
  ],
  [{ label: 'Documents', sort: 'documents' }],
];

const PHASE_TONES: Readonly<Record<CohortRow['phase'], Tone>> = {
  onboarding: 'bad',
  accumulating: 'wait',
  ready: 'good',
  submitting: 'wait',
  licensed: 'good',
  withdrawn: 'plain',
};

/** The cohort: where each person is and what is first in the way. Headings sort; rows become cards on a phone. */
export function CohortTable({ rows, selection, now }: CohortTableProps): JSX.Element {
  return (
    <table class="table table-cards cohort">
      <caption class="visually-hidden">Supervisees and their journeys to the license</caption>
      <thead>
        <tr>
          {COLUMNS.map((words) => (
            <Heading key={words[0]?.sort} words={words} selection={selection} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.journeyId} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Heading({ words, selection }: { words: (typeof COLUMNS)[number]; selection: CohortSelection }): JSX.Element {
  const sorted = words.some(({ sort }) => sort === selection.sort);
  const direction = selection.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" {...(sorted && { 'aria-sort': direction })}>
      <span class="heads">
        {words.map((word) => (
          <SortLink key={word.sort} {...word} selection={selection} />
        ))}
      </span>
    </th>
  );
}

function SortLink({ label, sort, selection }: { label: string; sort: Sort; selection: CohortSelection }): JSX.Element {
  const current = selection.sort === sort;
  const arrow = selection.descending ? ' ↓' : ' ↑';
  return (
    <a href={`/cohort${selectionQuery(selection, { sort, descending: current && !selection.descending, page: 1 })}`}>
      {label}
      {current && <span aria-hidden="true">{arrow}</span>}
    </a>
  );
}

function Row({ row, now }: { row: CohortRow; now: Date }): JSX.Element {
  return (
    <tr>
      <th scope="row" data-label="Person">
        <a href={`/journeys/${row.journeyId}`}>{row.superviseeName}</a>
        <span class="under">{row.license}</span>
        <StatusMark tone={PHASE_TONES[row.phase]} word={PHASE_LABELS[row.phase]} />
      </th>
      <td data-label="Counted">
        <Counted row={row} />
      </td>
      <td data-label="In the way">
        <div>
          <InTheWay row={row} />
        </div>
      </td>
      <td data-label="Supervisor">
        <div>
          {row.supervisors.length === 0 ? 'Nobody yet' : row.supervisors.map(({ name }) => name).join(', ')}
          <span class="under">
            {row.lastSignedWeek === null ? 'No signed week yet' : `Last signed ${formatWeek(row.lastSignedWeek)}`}
          </span>
          {row.oldestUnsignedAt !== null && <Unsigned row={row} since={row.oldestUnsignedAt} now={now} />}
        </div>
      </td>
      <td data-label="Documents">
        <Documents row={row} />
      </td>
    </tr>
  );
}

/** What of documents is missing, has expired or ends soon; the words lead to them. */
function Documents({ row }: { row: CohortRow }): JSX.Element {
  const words = [
    ...(row.documentsMissing > 0 ? [`${String(row.documentsMissing)} missing`] : []),
    ...(row.documentsExpired > 0 ? [`${String(row.documentsExpired)} expired`] : []),
    ...(row.documentsExpiring > 0 ? [`${String(row.documentsExpiring)} ending`] : []),
  ];
  if (words.length === 0) return <span class="muted">Nothing asked for</span>;
  return (
    <a href={`/journeys/${row.journeyId}/documents`}>
      <StatusMark tone={row.documentsExpired > 0 ? 'bad' : 'wait'} word={words.join(', ')} />
    </a>
  );
}

function Counted({ row }: { row: CohortRow }): JSX.Element {
  if (row.headline === null || row.shareCounted === null) return <span class="muted">Nothing yet</span>;
  return (
    <div class="counted">
      <ShareBar share={row.shareCounted} words={row.headline} />
      <span>{row.headline}</span>
      <span class="under">
        <OutlookWords row={row} />
      </span>
    </div>
  );
}

/** Where hours still grow, the words lead to what lies ahead of them. */
function OutlookWords({ row }: { row: CohortRow }): JSX.Element {
  const { journeyId, phase, weeksToGo, projectedFinishOn } = row;
  if (phase !== 'onboarding' && phase !== 'accumulating') return <>Nothing left to count</>;
  if (weeksToGo === null) return <>No date can be told yet</>;
  const words = `${count(weeksToGo, 'week')} to go${projectedFinishOn === null ? '' : `, about ${formatMonth(projectedFinishOn)}`}`;
  return <a href={`/journeys/${journeyId}/ahead`}>{words}</a>;
}

function InTheWay({ row }: { row: CohortRow }): JSX.Element {
  if (row.deficiencyDueOn !== null)
    return <StatusMark tone="bad" word={`Answer the board’s letter by ${formatDate(row.deficiencyDueOn)}`} />;
  const over = row.phase === 'licensed' || row.phase === 'withdrawn';
  if (over || row.obstacle === null) return <span class="muted">Nothing</span>;
  return (
    <>
      {readable(row.obstacle.sentence)}{' '}
      {hasSource(row.obstacle) && (
        <Citation
          citation={row.obstacle.citation}
          confidence={row.obstacle.confidence}
          ruleHref={ruleOf(row.license, row.obstacle)}
        />
      )}
    </>
  );
}

function Unsigned({ row, since, now }: { row: CohortRow; since: string; now: Date }): JSX.Element {
  const days = daysSince(since, now);
  return (
    <span class="under">
      <StatusMark
        tone={days > 14 ? 'bad' : 'wait'}
        word={`${count(row.unsignedWeeks, 'week')} unsigned, ${days === 0 ? 'since today' : `for ${count(days, 'day')}`}`}
      />
    </span>
  );
}

function hasSource({ citation }: Obstacle): boolean {
  return citation !== null;
}

function ruleOf(license: string, { requirementId }: Obstacle): string | undefined {
  return requirementId === null ? undefined : ruleHref(license, requirementId);
}

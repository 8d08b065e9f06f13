import type { JSX } from 'preact';
import type { WeekChoice, WeekDraft } from '../../../db/views/week-draft.ts';
import { type CalendarWeek, addWeeks } from '../../../rules/vocabulary/calendar-week.ts';
import type { UncountedPair } from '../../../rules/vocabulary/week-gate.ts';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import type { Option } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import { LogLinesTable } from '../parts/week/log-lines-table.tsx';
import { UncountedNote } from '../parts/week/uncounted-note.tsx';
import { WeekGrid } from '../parts/week/week-grid.tsx';
import { supervisionHref } from '../reading/supervision-href.ts';
import { weekHref } from '../reading/next-thing.ts';
import { type GridRow, blankRow } from '../reading/week-grid.ts';
import { formatWeek } from '../words/dates.ts';
import { WEEK_STATUS, isBack } from '../words/week-status.ts';

/** What the page of one week needs. */
export interface WeekPageData {
  readonly frame: Frame;
  readonly draft: WeekDraft;
  /** Under whom nothing of the week counts, or nothing before a day. */
  readonly uncounted: readonly UncountedPair[];
  readonly own: boolean;
  /** The rows to type into: the draft, a copy of the week before, or what was typed and refused. */
  readonly rows: readonly GridRow[];
  /** Whether the rows were copied from the week before and are not saved yet. */
  readonly copied: boolean;
  readonly refusal: Refusal | null;
}

/** One week of the log: a grid to type into, what is already with the supervisor, and the ways out of it. */
export function WeekPage(data: WeekPageData): JSX.Element {
  const { frame, draft, own } = data;
  const { journeyId } = draft;
  const week = draft.week as CalendarWeek;
  const home = own
    ? { label: 'My hours', href: '/me' }
    : { label: draft.superviseeName, href: `/journeys/${journeyId}` };
  const logs = draft.weeklyLogs.filter(({ lines, status }) => lines.length > 0 && status !== 'draft');
  return (
    <Layout frame={frame} title={`Week of ${formatWeek(week)}`} crumbs={[home]}>
      <div class="page-head">
        <h1>{formatWeek(week)}</h1>
        <nav aria-label="Weeks" class="week-nav">
          <a class="btn btn-outline" href={weekHref(journeyId, addWeeks(week, -1))} data-key="k">
            ← Previous week
          </a>
          <a class="btn btn-outline" href={weekHref(journeyId, addWeeks(week, 1))} data-key="j">
            Next week →
          </a>
        </nav>
      </div>
      <p>
        <a href={supervisionHref(journeyId, week)}>Supervision of this week</a>
      </p>
      <UncountedNote uncounted={data.uncounted} journeyId={journeyId} />
      <Standing logs={draft.weeklyLogs} />
      {own && <Editor {...data} />}
      {draft.fromSessions.length > 0 && (
        <section class="block" aria-label="From sessions">
          <LogLinesTable lines={draft.fromSessions} caption="From your sessions" />
          <p class="hint">
            Your supervisor recorded these sessions. They are submitted with your draft; do not type them again.
          </p>
        </section>
      )}
      {logs.map((log) => (
        <section class="block" key={log.weeklyLogId} aria-label={`With ${log.supervisorName}`}>
          <LogLinesTable lines={log.lines} caption={`${WEEK_STATUS[log.status].word}: ${log.supervisorName}`} />
        </section>
      ))}
      {!own && logs.length === 0 && (
        <EmptyState title="Nothing submitted for this week">
          Lines appear here when the supervisee submits the week.
        </EmptyState>
      )}
    </Layout>
  );
}

function Editor(data: WeekPageData): JSX.Element {
  const { loggedIn, week } = data.draft;
  if (loggedIn !== null) {
    return (
      <EmptyState title={`This week is logged toward ${loggedIn.license}`}>
        Its hours count here too. <a href={weekHref(loggedIn.journeyId, week)}>Open the week there</a>
      </EmptyState>
    );
  }
  const pairs = pairsOf(data.draft.choices);
  return pairs.length === 0 ? <NoAgreement /> : <Draft {...data} pairs={pairs} />;
}

function Standing({ logs }: { logs: WeekDraft['weeklyLogs'] }): JSX.Element | null {
  if (logs.length === 0) return null;
  return (
    <ul class="standing">
      {logs.map(({ weeklyLogId, supervisorName, status, comment }) => (
        <li key={weeklyLogId}>
          <StatusMark {...WEEK_STATUS[status]} /> <a href={`/weekly-logs/${weeklyLogId}`}>with {supervisorName}</a>
          {comment !== null && isBack(status) && <blockquote class="comment">{comment}</blockquote>}
        </li>
      ))}
    </ul>
  );
}

function Draft({
  draft,
  rows,
  pairs,
  refusal,
  copied,
  frame,
}: WeekPageData & { pairs: readonly Option[] }): JSX.Element {
  const { journeyId } = draft;
  const week = draft.week as CalendarWeek;
  const shown =
    rows.length === 0 ? [blankRow(undefined, pairs[0]?.value ?? ''), blankRow(undefined, pairs[0]?.value ?? '')] : rows;
  return (
    <section class="block" aria-label="Draft">
      <ActionForm
        operation="draftWeek"
        carries={{ journeyId, week }}
        from={weekHref(journeyId, week)}
        refusal={refusal}
      >
        {copied && (
          <div class="note" role="status">
            Copied from the week before. Change what was different; nothing is saved yet.
          </div>
        )}
        <p class="hint">
          Type hours as <code>1.5</code>, <code>1h30</code> or <code>90m</code>. A week runs Monday to Sunday.
        </p>
        <WeekGrid week={week} rows={shown} pairs={pairs} />
        <div class="form-end">
          <button class="btn btn-outline" type="submit" name="_do" value="add" data-add-line>
            Add a line
          </button>
          <a class="btn btn-outline" href={`${weekHref(journeyId, week)}?copy=last`}>
            Copy last week
          </a>
          <span class="spacer" />
          <button class="btn btn-outline" type="submit" name="_do" value="save">
            Save draft
          </button>
          <button class="btn btn-primary" type="submit" name="_do" value="submit">
            Submit week
          </button>
        </div>
        <p class="hint">
          Submitting sends the week to its supervisor to sign. {frame.viewer?.name} declares that these hours were
          worked as written.
        </p>
      </ActionForm>
    </section>
  );
}

function NoAgreement(): JSX.Element {
  return (
    <EmptyState title="No agreement covers this week yet">
      Hours are logged under a supervision agreement. <a href="/me#agreements">Propose one on your page</a>; then this
      week opens.
    </EmptyState>
  );
}

function pairsOf(choices: readonly WeekChoice[]): Option[] {
  const pairs = new Map(
    choices.map((choice) => [
      `${choice.settingId}|${choice.supervisorId}`,
      `${choice.settingName}, with ${choice.supervisorName}${choice.agreementSigned ? '' : ' (agreement not signed yet)'}`,
    ]),
  );
  return [...pairs].map(([value, label]) => ({ value, label }));
}

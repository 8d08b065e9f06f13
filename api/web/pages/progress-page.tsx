import type { JSX } from 'preact';
import { AREA_LABELS } from '../../../rules/vocabulary/evaluation-area.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { ShownProgress } from '../../answers/progress.ts';
import type { Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { EvaluationForm } from '../parts/progress/evaluation-form.tsx';
import { GoalsSection } from '../parts/progress/goals-section.tsx';
import { PeriodsTable } from '../parts/progress/periods-table.tsx';
import { WhoWhenWhy } from '../parts/signing/who-when-why.tsx';
import { StatusMark } from '../parts/status-mark.tsx';
import type { Viewer } from '../viewer.ts';
import { formatDate } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

/** What the page of evaluations and goals needs. */
export interface ProgressPageData {
  readonly frame: Frame & { readonly viewer: Viewer };
  readonly progress: ShownProgress;
  readonly refusal: Refusal | null;
}

/** How a supervisee comes along: which evaluation is due, what was said, what to work on. */
export function ProgressPage({ frame, progress, refusal }: ProgressPageData): JSX.Element {
  const { viewer } = frame;
  const { journeyId, superviseeId, superviseeName, periods, supervisors } = progress;
  const own = viewer.id === superviseeId;
  const home = own ? { label: 'My hours', href: '/me' } : { label: superviseeName, href: `/journeys/${journeyId}` };
  const evaluates = supervisors.some(({ supervisorId }) => supervisorId === viewer.id);
  return (
    <Layout frame={frame} title="Evaluations and goals" crumbs={[home]}>
      <div class="page-head">
        <h1>{answer(progress)}</h1>
      </div>
      {periods.length > 0 && (
        <section class="block" aria-labelledby="periods">
          <h2 id="periods">What the license asks for</h2>
          <PeriodsTable periods={periods} />
        </section>
      )}
      <Evaluations progress={progress} timeZone={viewer.timeZone} />
      {evaluates && (
        <section class="block" aria-labelledby="evaluate">
          <h2 id="evaluate">Evaluate {superviseeName}</h2>
          <EvaluationForm
            journeyId={journeyId}
            period={periods.find(({ state }) => state !== 'done') ?? null}
            today={dateAt(frame.now.toISOString(), viewer.timeZone)}
            from={frame.path}
            refusal={refusal}
          />
        </section>
      )}
      <GoalsSection progress={progress} viewer={viewer} from={frame.path} refusal={refusal} />
    </Layout>
  );
}

function Evaluations({ progress, timeZone }: { progress: ShownProgress; timeZone: string }): JSX.Element {
  return (
    <section class="block" aria-labelledby="evaluations">
      <h2 id="evaluations">Evaluations</h2>
      {progress.evaluations.length === 0 && (
        <EmptyState title="No evaluation yet">What a supervisor says of a period appears here, signed.</EmptyState>
      )}
      <ul class="sessions">
        {progress.evaluations.map((one) => (
          <li class="session" key={one.evaluationId}>
            <h3>
              {formatDate(one.from)} to {formatDate(one.until)}, {one.supervisorName}
            </h3>
            <StatusMark
              tone={one.satisfactory ? 'good' : 'bad'}
              word={one.satisfactory ? 'Satisfactory' : `Not yet in ${lacking(one)}`}
            />
            <blockquote class="comment">{one.comment}</blockquote>
            <WhoWhenWhy {...one} signerName={one.supervisorName} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function lacking({ areas }: ShownProgress['evaluations'][number]): string {
  const short = areas.filter(({ satisfactory }) => !satisfactory);
  return short.map(({ area }) => AREA_LABELS[area].toLowerCase()).join(', ');
}

function answer({ periods, superviseeName }: ShownProgress): string {
  const late = periods.filter(({ state }) => state === 'late');
  if (late.length > 0) return `${count(late.length, 'evaluation or report', 'evaluations or reports')} late.`;
  const due = periods.find(({ state }) => state === 'due' || state === 'running');
  if (due !== undefined) return `The next evaluation or report is due on ${formatDate(due.dueOn)}.`;
  return `How ${superviseeName} comes along`;
}

import type { JSX } from 'preact';
import type { OutlookAnswer } from '../../../../rules/vocabulary/outlook.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { formatDate } from '../../words/dates.ts';
import { count, quantity } from '../../words/quantity.ts';
import { ActionForm } from '../action-form.tsx';
import { TextField } from '../fields.tsx';
import { ProblemAlert, type Problem } from '../problem-alert.tsx';
import { StatusMark } from '../status-mark.tsx';

type Plan = NonNullable<OutlookAnswer['plan']>;

interface PlanSectionProps {
  readonly journeyId: string;
  readonly license: string;
  readonly plan: OutlookAnswer['plan'];
  /** What was typed as the day to file. */
  readonly target: string | null;
  /** Why there is no plan for that day. */
  readonly problem: Problem | null;
  /** Whether the reader may keep the day as the plan of the journey. */
  readonly mayPlan: boolean;
  /** Whether the licenses of other states stay on the page. */
  readonly keepsElsewhere: boolean;
}

/** A plan backwards from the day on which somebody wants to file. */
export function PlanSection(props: PlanSectionProps): JSX.Element {
  const { journeyId, license, plan, target, problem, keepsElsewhere, mayPlan } = props;
  return (
    <section class="block" aria-labelledby="plan">
      <h2 id="plan">Plan backwards from a day</h2>
      <form method="get" action={`/journeys/${journeyId}/ahead#plan`}>
        {problem !== null && <ProblemAlert problem={problem} kept="The rest of the page stands." />}
        {keepsElsewhere && <input type="hidden" name="elsewhere" value="yes" />}
        <div class="form-line">
          <TextField
            name="target"
            label="The day to file"
            type="date"
            hint="From a week to six years ahead: what must each week bring until then?"
            value={target ?? ''}
            required
          />
          <button class="btn btn-primary" type="submit">
            Plan
          </button>
        </div>
      </form>
      {plan !== null && <PlanWords plan={plan} />}
      {plan !== null && plan.rows.length > 0 && <PlanTable plan={plan} license={license} />}
      {plan !== null && mayPlan && <KeepPlan journeyId={journeyId} targetOn={plan.targetOn} />}
    </section>
  );
}

/** A plan that is kept is watched: the supervisor hears of it when the hours stay behind for four weeks. */
function KeepPlan({ journeyId, targetOn }: { journeyId: string; targetOn: string }): JSX.Element {
  return (
    <ActionForm
      operation="planFinish"
      carries={{ journeyId, targetOn }}
      from={`/journeys/${journeyId}/ahead?target=${targetOn}`}
    >
      <p class="hint">
        Kept as the plan, it is watched: your supervisor hears of it when the hours stay behind for four weeks.
      </p>
      <button class="btn btn-outline" type="submit">
        Keep {formatDate(targetOn)} as the plan
      </button>
    </ActionForm>
  );
}

function PlanWords({ plan: { rows, feasible, weeks, targetOn } }: { plan: Plan }): JSX.Element {
  const day = formatDate(targetOn);
  if (rows.length === 0) return <p>By {day} no amount that work can reach is missing.</p>;
  return (
    <>
      <p>
        {count(weeks, 'whole week')} until {day}.{' '}
        <StatusMark
          tone={feasible ? 'good' : 'bad'}
          word={feasible ? 'The present pace is enough.' : 'The present pace is not enough.'}
        />
      </p>
      <p class="hint">
        Counted as of that day: limits, hours that grow too old and credentials that end before it can keep a pace that
        looks enough from getting there.
      </p>
    </>
  );
}

function PlanTable({ plan, license }: { plan: Plan; license: string }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">What each week must bring until {formatDate(plan.targetOn)}</caption>
      <thead>
        <tr>
          <th scope="col">Requirement</th>
          <th scope="col">To go</th>
          <th scope="col">Needed each week</th>
          <th scope="col">Lately each week</th>
          <th scope="col">At this pace</th>
        </tr>
      </thead>
      <tbody>
        {plan.rows.map((row) => (
          <PlanRow key={row.requirement} row={row} license={license} />
        ))}
      </tbody>
    </table>
  );
}

function PlanRow({ row, license }: { row: Plan['rows'][number]; license: string }): JSX.Element {
  const { requirement, label, toGo, neededPerWeek, presentPerWeek, reachedAtPace } = row;
  const unit = row.unit ?? null;
  return (
    <tr>
      <th scope="row" data-label="Requirement">
        <a href={ruleHref(license, requirement)}>{label}</a>
      </th>
      <td data-label="To go">{quantity(toGo, unit)}</td>
      <td data-label="Needed">{neededPerWeek === null ? 'Counted by time' : quantity(neededPerWeek, unit)}</td>
      <td data-label="Lately">{presentPerWeek === null ? '–' : quantity(presentPerWeek, unit)}</td>
      <td data-label="At this pace">
        <StatusMark tone={reachedAtPace ? 'good' : 'bad'} word={reachedAtPace ? 'Reached' : 'Not reached'} />
      </td>
    </tr>
  );
}

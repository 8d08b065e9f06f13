import type { JSX } from 'preact';
import type { z } from 'zod';
import { FLEET_JOB_WORDS } from '../../../rules/vocabulary/fleet.ts';
import type { fleetRunSchema, fleetSchema } from '../../answers/fleet.ts';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { formatInstant } from '../words/dates.ts';
import { RUN_NOW_WORDS, RUN_WORDS } from '../words/fleet.ts';

type Fleet = z.infer<typeof fleetSchema>;

interface OperationsPageData {
  readonly frame: Frame;
  readonly timeZone: string;
  readonly fleet: Fleet;
  readonly refusal: Refusal | null;
}

/** What runs by itself over the whole organization, when it runs next, and what the last runs found. */
export function OperationsPage({ frame, timeZone, fleet: { jobs, runs }, refusal }: OperationsPageData): JSX.Element {
  const open = runs.find(({ state, dryRun }) => state === 'done' && dryRun);
  return (
    <Layout frame={frame} title="Operations">
      <div class="page-head">
        <h1>{headOf(runs, open)}</h1>
      </div>
      {jobs.map((job) => (
        <Job key={job.job} job={job} timeZone={timeZone} from={frame.path} refusal={refusal} />
      ))}
      <p>
        Newer rules are looked at before they change anything on the page of <a href="/rule-changes">rule changes</a>.
      </p>
      {runs.length === 0 ? (
        <EmptyState title="Nothing has run yet">
          The first run comes by itself in the night. You can have one look now; it changes nothing.
        </EmptyState>
      ) : (
        <Runs runs={runs} timeZone={timeZone} />
      )}
    </Layout>
  );
}

function headOf(runs: Fleet['runs'], looked: Fleet['runs'][number] | undefined): string {
  const lastOf = (of: Fleet['runs'][number]['job']) =>
    runs.find(({ state, dryRun, job }) => state === 'done' && !dryRun && job === of);
  const audit = lastOf('audit');
  if (audit !== undefined && audit.found > audit.healed) return 'The audit trail needs somebody to look at it';
  const last = lastOf('reconcile');
  if (last === undefined) return looked === undefined ? 'What runs by itself' : `The last look found ${looked.found}`;
  const left = last.found - last.healed;
  return left === 0 ? 'What runs agrees with what is on file' : `${left} could not be healed by itself`;
}

function Job({
  job: { job, nextAt, paused },
  timeZone,
  from,
  refusal,
}: {
  readonly job: Fleet['jobs'][number];
  readonly timeZone: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}): JSX.Element {
  const { label, what } = FLEET_JOB_WORDS[job];
  const buttons = [
    { dryRun: 'yes', label: 'Look without changing anything', look: 'btn btn-outline' },
    { dryRun: 'no', label: RUN_NOW_WORDS[job], look: 'btn btn-primary' },
  ];
  const next = paused ? 'Paused.' : 'Not scheduled at the moment.';
  return (
    <section class="block narrow" aria-label={label}>
      <h2>{label}</h2>
      <p>{what}</p>
      <p>{nextAt === null ? next : `Next: ${formatInstant(nextAt, timeZone)}.`}</p>
      <div class="form-end">
        {buttons.map((button) => (
          <ActionForm
            key={button.label}
            operation="startFleetRun"
            about={`${job}-${button.dryRun}`}
            carries={{ job, dryRun: button.dryRun }}
            from={from}
            refusal={refusal}
            class="inline-form"
          >
            <button class={button.look} type="submit" aria-label={`${label}: ${button.label}`}>
              {button.label}
            </button>
          </ActionForm>
        ))}
      </div>
    </section>
  );
}

function Runs({ runs, timeZone }: { runs: readonly z.infer<typeof fleetRunSchema>[]; timeZone: string }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">The last runs, newest first</caption>
      <thead>
        <tr>
          <th scope="col">Run</th>
          <th scope="col">Begun</th>
          <th scope="col">What became of it</th>
          <th scope="col">Found</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.runId}>
            <th scope="row" data-label="Run">
              <a href={`/operations/${run.runId}`}>
                {FLEET_JOB_WORDS[run.job].label}
                {run.dryRun ? ', changing nothing' : ''}
              </a>
            </th>
            <td data-label="Begun">
              {formatInstant(run.startedAt, timeZone)}, {run.startedByName ?? 'by itself'}
            </td>
            <td data-label="What became of it">{RUN_WORDS[run.state]}</td>
            <td data-label="Found">
              {run.found}
              {run.dryRun || run.found === 0 ? '' : `, ${run.healed} done`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

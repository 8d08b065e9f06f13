import type { JSX } from 'preact';
import type { z } from 'zod';
import { FINDINGS, FLEET_JOB_WORDS } from '../../../rules/vocabulary/fleet.ts';
import type { fleetRunPageSchema } from '../../answers/fleet.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { formatInstant } from '../words/dates.ts';
import { RUN_WORDS } from '../words/fleet.ts';

type RunPage = z.infer<typeof fleetRunPageSchema>;

interface OperationsRunPageData {
  readonly frame: Frame;
  readonly timeZone: string;
  readonly run: RunPage;
}

/** What one run found, what should have been, and what became of it. */
export function OperationsRunPage({ frame, timeZone, run }: OperationsRunPageData): JSX.Element {
  const { label } = FLEET_JOB_WORDS[run.job];
  const { dryRun, state, lookedAt, found, healed, findings, startedAt } = run;
  const done = dryRun ? 'Nothing was changed.' : `${healed} of ${found} done.`;
  return (
    <Layout frame={frame} title={label} crumbs={[{ label: 'Operations', href: '/operations' }]}>
      <section class="answer" aria-labelledby="answer">
        <p class="eyebrow">
          {label} · {formatInstant(startedAt, timeZone)} · {RUN_WORDS[state]}
        </p>
        <h1 id="answer" class="answer-sentence">
          {state === 'running' ? 'So far it found' : 'It found'} {found === 0 ? 'nothing' : found}.
        </h1>
        <p>
          {state === 'done' ? `It looked at ${lookedAt}. ` : ''}
          {found === 0 ? '' : done}
        </p>
      </section>
      {findings.length === 0 ? (
        <EmptyState title="Nothing was found">What it finds is listed here, with what was done about it.</EmptyState>
      ) : (
        <Findings findings={findings} dryRun={dryRun} />
      )}
    </Layout>
  );
}

function Findings({ findings, dryRun }: { findings: RunPage['findings']; dryRun: boolean }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">What was found</caption>
      <thead>
        <tr>
          <th scope="col">Found</th>
          <th scope="col">About</th>
          <th scope="col">Should be</th>
          <th scope="col">Is</th>
          <th scope="col">What became of it</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <tr key={`${finding.kind} ${finding.subjectId}`}>
            <th scope="row" data-label="Found">
              {FINDINGS[finding.kind].label}
            </th>
            <td data-label="About">
              {finding.journeyId === null ? (
                (finding.personName ?? '–')
              ) : (
                <a href={`/journeys/${finding.journeyId}`}>{finding.personName}</a>
              )}
            </td>
            <td data-label="Should be">{finding.expected}</td>
            <td data-label="Is">{finding.found}</td>
            <td data-label="What became of it">{outcomeOf(finding, dryRun)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function outcomeOf({ kind, healedAt, failure }: RunPage['findings'][number], dryRun: boolean): string {
  if (dryRun) return `Would be done: ${FINDINGS[kind].heal}`;
  if (healedAt !== null) return FINDINGS[kind].heal;
  return failure === null ? 'Not done yet' : `Not done: ${failure}`;
}

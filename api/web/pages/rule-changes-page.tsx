import type { JSX } from 'preact';
import type { z } from 'zod';
import type { rolloutSchema, rolloutsSchema } from '../../answers/rollout.ts';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { CommentField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { ROLLOUT_WORDS } from '../words/rollout.ts';
import { formatInstant } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

interface RuleChangesPageData {
  readonly frame: Frame;
  readonly timeZone: string;
  readonly rollouts: z.infer<typeof rolloutsSchema>;
  readonly refusal: Refusal | null;
}

/** Which journeys are counted under older rules, and the newer rules that are on their way to them. */
export function RuleChangesPage({
  frame,
  timeZone,
  rollouts: { rollouts, older },
  refusal,
}: RuleChangesPageData): JSX.Element {
  const journeys = older.reduce((sum, one) => sum + one.journeys, 0);
  return (
    <Layout frame={frame} title="Rule changes">
      <div class="page-head">
        <h1>
          {journeys === 0
            ? 'Every journey is counted under the present rules'
            : `${count(journeys, 'journey')} counted under older rules`}
        </h1>
      </div>
      {older.map((one) => (
        <section key={one.license} class="block narrow" aria-label={one.license}>
          <h2>
            {one.license}: {count(one.journeys, 'journey')}
          </h2>
          <p>First you see for whom the rules of {one.version} change what. Nothing changes until you adopt them.</p>
          <ActionForm
            operation="openRollout"
            about={one.license}
            carries={{ license: one.license }}
            from={frame.path}
            refusal={refusal}
            class="form-grid"
          >
            <CommentField
              name="reason"
              id={`reason-${one.license}`}
              label="Reason"
              required
              value={typedOr(refusal, 'openRollout', 'reason')}
            />
            <div class="form-end">
              <button class="btn btn-primary" type="submit">
                Preview for everybody
              </button>
            </div>
          </ActionForm>
        </section>
      ))}
      {rollouts.length === 0 ? (
        <EmptyState title="No newer rules on their way">
          What you preview here is listed, with whom it concerned.
        </EmptyState>
      ) : (
        <Table rollouts={rollouts} timeZone={timeZone} />
      )}
    </Layout>
  );
}

function Table({
  rollouts,
  timeZone,
}: {
  rollouts: readonly z.infer<typeof rolloutSchema>[];
  timeZone: string;
}): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Newer rules and how far they are</caption>
      <thead>
        <tr>
          <th scope="col">Rules</th>
          <th scope="col">Where it stands</th>
          <th scope="col">Journeys</th>
          <th scope="col">Begun</th>
        </tr>
      </thead>
      <tbody>
        {rollouts.map((rollout) => (
          <tr key={rollout.rolloutId}>
            <th scope="row" data-label="Rules">
              <a href={`/rule-changes/${rollout.rolloutId}`}>
                {rollout.license} {rollout.version}
              </a>
            </th>
            <td data-label="Where it stands">{ROLLOUT_WORDS[rollout.state]}</td>
            <td data-label="Journeys">
              {rollout.adopted} of {rollout.journeys} adopted
            </td>
            <td data-label="Begun">
              {formatInstant(rollout.openedAt, timeZone)}, {rollout.openedByName}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

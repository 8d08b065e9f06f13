import { Able } from '../parts/able.tsx';
import type { JSX } from 'preact';
import type { z } from 'zod';
import { ROLLOUT_STEPS, type RolloutStep, stateAfter } from '../../../rules/vocabulary/rollout.ts';
import type { rolloutPageSchema } from '../../answers/rollout.ts';
import { ActionForm, type Refusal } from '../parts/action-form.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { ROLLOUT_WORDS } from '../words/rollout.ts';
import { count, hours } from '../words/quantity.ts';

type RolloutPage = z.infer<typeof rolloutPageSchema>;

interface RuleChangePageData {
  readonly frame: Frame;
  readonly rollout: RolloutPage;
  readonly refusal: Refusal | null;
}

/** What newer rules change for whom, how far they are adopted, and what can be done now. */
export function RuleChangePage({ frame, rollout, refusal }: RuleChangePageData): JSX.Element {
  const { license, version, state, journeys, previewed, gaining, losing, adopted, failed, reason } = rollout;
  return (
    <Layout frame={frame} title={`${license} ${version}`} crumbs={[{ label: 'Rule changes', href: '/rule-changes' }]}>
      <section class="answer" aria-labelledby="answer">
        <p class="eyebrow">
          {license} {version} · {ROLLOUT_WORDS[state]}
        </p>
        <h1 id="answer" class="answer-sentence">
          Of {count(journeys, 'journey')}, {losing} would count fewer hours and {gaining} more.
        </h1>
        <p>
          {previewed} of {journeys} worked out, {adopted} adopted, {failed} refused. Reason: {reason}
        </p>
        <meter min={0} max={journeys} value={state === 'previewing' ? previewed : adopted} aria-label="How far it is" />
      </section>
      <Able to="adopt-rules">
        <Steps rollout={rollout} from={frame.path} refusal={refusal} />
      </Able>
      <Items items={rollout.items} />
    </Layout>
  );
}

const LABELS: Readonly<Record<Exclude<RolloutStep, 'adopt'>, string>> = {
  pause: 'Pause',
  resume: 'Go on',
  'take-back': 'Take back what was adopted',
  cancel: 'Change nothing for anybody',
};

/** One thing that can be done, as a button. */
interface StepButton {
  readonly step: RolloutStep;
  readonly which: string;
  readonly label: string;
}

function Steps({
  rollout,
  from,
  refusal,
}: {
  rollout: RolloutPage;
  from: string;
  refusal: Refusal | null;
}): JSX.Element {
  const possible = ROLLOUT_STEPS.filter((step) => stateAfter(rollout.state, step) !== null);
  const buttons = possible.flatMap((step): readonly StepButton[] =>
    step === 'adopt'
      ? [
          { step, which: 'unharmed', label: 'Adopt for those who lose nothing' },
          { step, which: 'everybody', label: 'Adopt for everybody' },
        ]
      : [{ step, which: '', label: LABELS[step] }],
  );
  return (
    <section class="block" aria-label="What can be done">
      {buttons.length === 0 && <p>Nothing is left to do.</p>}
      {buttons.map(({ step, which, label }) => (
        <ActionForm
          key={label}
          operation="steerRollout"
          about={label}
          carries={{ rolloutId: rollout.rolloutId, step, which }}
          from={from}
          refusal={refusal}
          class="inline-form"
        >
          <button class="btn btn-primary" type="submit">
            {label}
          </button>
        </ActionForm>
      ))}
    </section>
  );
}

function Items({ items }: { items: RolloutPage['items'] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">What changes for whom, those who lose most first</caption>
      <thead>
        <tr>
          <th scope="col">Supervisee</th>
          <th scope="col">Hours that count</th>
          <th scope="col">Stands</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.journeyId}>
            <th scope="row" data-label="Supervisee">
              <a href={`/journeys/${item.journeyId}/rules`}>{item.superviseeName}</a>
            </th>
            <td data-label="Hours that count">{differenceOf(item)}</td>
            <td data-label="Stands">{item.failure ?? STANDS[item.state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const STANDS: Readonly<Record<RolloutPage['items'][number]['state'], string>> = {
  found: 'Not worked out yet',
  previewed: 'Not adopted',
  adopted: 'Adopted',
  'taken-back': 'Taken back',
  failed: 'Refused',
};

function differenceOf({ gainedMinutes, changed }: RolloutPage['items'][number]): string {
  if (gainedMinutes === null) return '–';
  if (gainedMinutes === 0) return changed === true ? 'the same, requirements differ' : 'the same';
  return gainedMinutes > 0 ? `${hours(gainedMinutes)} more` : `${hours(-gainedMinutes)} fewer`;
}

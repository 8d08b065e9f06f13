import type { JSX } from 'preact';
import type { CountingReading } from '../../../../rules/vocabulary/reading/counting-reading.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { StepWords } from './requirement-details.tsx';

/** What counts for what, what counts for nothing, and the steps that cut it, in their order. */
export function CountingSection({ counting, license }: { counting: CountingReading; license: string }): JSX.Element {
  return (
    <>
      <p>{counting.week}</p>
      <h3>What counts for what</h3>
      <dl class="categories">
        {counting.categories.map(({ name, label, holds }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{holds}</dd>
          </div>
        ))}
        {counting.uncounted.map(({ activities, why }) => (
          <div key={activities.join()}>
            <dt>Counts for nothing</dt>
            <dd>
              {activities.join(', ')}. {why}
            </dd>
          </div>
        ))}
      </dl>
      <h3>In which order hours are cut</h3>
      <p class="lead">
        Every hour is credited in full first. Each step may only lower it, says why, and books what is lost to one
        requirement.
      </p>
      <ol class="sentences steps-in-order">
        {counting.steps.map((step) => (
          <li key={step.id} id={`step-${step.id}`}>
            <StepWords step={step} />
            <span class="under">
              Booked to <a href={ruleHref(license, step.requirement.id)}>{step.requirement.label}</a>.
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

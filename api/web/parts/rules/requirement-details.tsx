import type { JSX } from 'preact';
import type { StepReading } from '../../../../rules/vocabulary/reading/counting-reading.ts';
import type { RequirementReading } from '../../../../rules/vocabulary/reading/requirement-reading.ts';
import { ruleHref } from '../../../../rules/vocabulary/rule-href.ts';
import { NumberValues } from './number-values.tsx';

interface RequirementDetailsProps {
  readonly requirement: RequirementReading;
  readonly license: string;
  readonly today: string;
  /** The heading below which these stand. */
  readonly level: 'h2' | 'h4';
}

/** What stands behind a requirement: when it is met, its numbers, what is measured for it, and what cuts hours because of it. */
export function RequirementDetails({
  requirement,
  license,
  today,
  level: Heading,
}: RequirementDetailsProps): JSX.Element {
  const { metWhen, measured, steps, numbers } = requirement;
  return (
    <div class="rule-details">
      {metWhen !== null && (
        <>
          <Heading>When it is met</Heading>
          <p>{metWhen}</p>
        </>
      )}
      {numbers.length > 0 && (
        <>
          <Heading>Its numbers</Heading>
          <dl class="numbers">
            {numbers.map((number) => (
              <div key={number.name}>
                <dt>{number.label}</dt>
                <dd>
                  <NumberValues number={number} today={today} />
                  <p class="hint">Goes by {number.pickedBy}.</p>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {measured.length > 0 && (
        <>
          <Heading>What is measured for it</Heading>
          <ul class="sentences">
            {measured.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && (
        <>
          <Heading>What cuts hours because of it</Heading>
          <ol class="sentences">
            {steps.map((step) => (
              <li key={step.id}>
                <StepWords step={step} />{' '}
                <a href={`${ruleHref(license)}#step-${step.id}`}>
                  Step {step.place}
                  <span class="visually-hidden"> of counting</span>
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

/** Whether anything stands behind a requirement: a definition has nothing. */
export function hasDetails({ metWhen, numbers, measured, steps }: RequirementReading): boolean {
  return metWhen !== null || numbers.length + measured.length + steps.length > 0;
}

/** One step of counting, the words that stand beside an hour it cuts, and what repairs it. */
export function StepWords({ step }: { step: StepReading }): JSX.Element {
  return (
    <>
      {step.sentence}
      <span class="under">
        Beside a lost hour it says: {step.reasons.map((reason) => `“${reason}”`).join(' or ')}
        {step.repair !== null && ` To repair: “${step.repair}”`}
      </span>
    </>
  );
}

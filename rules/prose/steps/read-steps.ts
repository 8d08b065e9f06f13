import { type Step } from '../../rulebooks/schema/step-schema.ts';
import { type StepReading } from '../../vocabulary/reading/counting-reading.ts';
import { type Lookup } from '../lookup.ts';
import { amountOf } from '../number-words.ts';
import { beginSentence } from '../words/join-words.ts';
import { type Known, plainReason } from '../words/plain-reason.ts';
import { bookedBy } from './booked-by.ts';
import { describeStep } from './describe-step.ts';

/** Every step of counting in words, in its order. */
export function readSteps(lookup: Lookup): StepReading[] {
  return lookup.rulebook.counting.steps.map((step, index) => readStep(step, index + 1, lookup));
}

/** The steps that book lost hours to one requirement, in their order. */
export function stepsBookedTo(requirement: string, lookup: Lookup): StepReading[] {
  return lookup.rulebook.counting.steps.flatMap((step, index) =>
    bookedBy(step).includes(requirement) ? [readStep(step, index + 1, lookup)] : [],
  );
}

function readStep(step: Step, place: number, lookup: Lookup): StepReading {
  return {
    id: step.id,
    kind: step.kind,
    place,
    sentence: describeStep(step, lookup),
    reasons: reasonsOf(step).map((reason) => beginSentence(plainReason(reason, knownOf(step, lookup)))),
    repair: repairOf(step),
    requirement: lookup.requirement(step.requirement),
  };
}

/** A step by a date of the person keeps its question where others keep their repair. */
function repairOf(step: Step): string | null {
  return step.repair === undefined || step.kind === 'before-date' ? null : plainReason(step.repair);
}

function reasonsOf(step: Step): string[] {
  const more =
    step.kind === 'registration-gate'
      ? Object.values(step.bridge?.why ?? {})
      : step.kind === 'registration-life'
        ? [step.whySecond]
        : step.kind === 'supervisor-gate'
          ? [step.licensed?.why]
          : [];
  return [step.why, ...more].filter((reason) => reason !== undefined);
}

/** The figures that the rules themselves put in a reason: a cap's limit, a week's least. */
function knownOf(step: Step, lookup: Lookup): Known {
  return {
    ...('limit' in step && { limit: figureOf(step.limit, lookup) }),
    ...((step.kind === 'week-floor' || step.kind === 'supervisor-floor') && { least: figureOf(step.least, lookup) }),
  };
}

/** A number of law without its unit; none where it is a share or has changed, because then it differs from person to person. */
function figureOf(name: string, lookup: Lookup): string | undefined {
  const parameter = lookup.parameter(name);
  const [only, ...others] = parameter.values;
  if (only === undefined || others.length > 0 || parameter.unit === 'share') return undefined;
  return amountOf(parameter, only).split(' ')[0];
}

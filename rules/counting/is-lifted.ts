import { type Step } from '../rulebooks/schema/step-schema.ts';
import { type CountingContext } from './counting-context.ts';

/** Whether an answer lifts a step that the law lifts for those who were allowed more. */
export function isLifted({ record }: CountingContext, step: Step): boolean {
  return (
    'unlessAnswered' in step && step.unlessAnswered !== undefined && record.answers?.[step.unlessAnswered] === true
  );
}

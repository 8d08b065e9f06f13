import { type Step } from '../../rulebooks/schema/step-schema.ts';

/** The requirements to which a step books what it cuts: its own, those that stand in for it, and those it names for special cases. */
export function bookedBy(step: Step): string[] {
  const bridge = step.kind === 'registration-gate' ? step.bridge?.requirement : undefined;
  const elsewhere = step.kind === 'supervisor-gate' ? step.elsewhere : undefined;
  return [step.requirement, ...(step.orElse ?? []), bridge, elsewhere].filter((id) => id !== undefined);
}

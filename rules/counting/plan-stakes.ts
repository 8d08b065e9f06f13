import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Step, type StepOf } from '../rulebooks/schema/step-schema.ts';

/** A row that asks for so many hours of a category. */
export interface PlannedFloor {
  readonly category: string;
  readonly parameter: string;
}

/** A cap over the whole record that cuts later than the step in question. */
export type PlannedCap = StepOf<'total-cap'> | StepOf<'share-cap'>;

/** What is at stake when a step gives hours up: floors that they count toward, and caps that would cut them later anyway. */
export interface StakesPlan {
  readonly floors: readonly PlannedFloor[];
  readonly caps: readonly PlannedCap[];
}

const known = new WeakMap<Rulebook, Map<string, StakesPlan>>();

/**
 * Finds what is at stake at a step, once for each rulebook.
 * Rows that do not bind everybody, and rows known from memory only, are no reason to give up anything else.
 */
export function planStakes(rulebook: Rulebook, step: Step): StakesPlan {
  let plans = known.get(rulebook);
  if (plans === undefined) known.set(rulebook, (plans = new Map<string, StakesPlan>()));
  const before = plans.get(step.id);
  if (before !== undefined) return before;
  const plan = { floors: floorsOf(rulebook), caps: capsAfter(rulebook, step) };
  plans.set(step.id, plan);
  return plan;
}

function floorsOf({ counting, requirements }: Rulebook): PlannedFloor[] {
  return requirements.flatMap((row) => {
    const isOpen = row.notBinding !== undefined || row.superseded !== undefined || row.confidence === 'recall';
    const isForSome = row.path !== undefined || row.forDegree !== undefined || row.effective !== undefined;
    const measure = row.counts === undefined ? undefined : counting.measures[row.counts];
    if (row.kind !== 'floor' || isOpen || isForSome || row.parameter === undefined || measure?.kind !== 'sum')
      return [];
    return [{ category: measure.category, parameter: row.parameter }];
  });
}

function capsAfter({ counting: { steps } }: Rulebook, step: Step): PlannedCap[] {
  const later = steps.slice(steps.findIndex(({ id }) => id === step.id) + 1);
  return later.filter(
    (one): one is PlannedCap => one.kind === 'total-cap' || (one.kind === 'share-cap' && one.period === undefined),
  );
}

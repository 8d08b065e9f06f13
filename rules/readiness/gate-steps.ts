import { type Rulebook } from '../rulebooks/rulebook.ts';
import { type Step } from '../rulebooks/schema/step-schema.ts';
import { type GateItem } from '../vocabulary/gate-item.ts';

/** Steps that let an hour through or not, whatever else was worked: what is cut for its amount is no matter of the gate. */
const GATE_KINDS = [
  'before-date',
  'after-window',
  'exclude',
  'ask',
  'cohort',
  'registration-gate',
  'registration-life',
  'agreement-gate',
  'supervisor-gate',
] as const satisfies readonly Step['kind'][];

/** A step that decides whether an hour counts at all. */
export type GateStep = Extract<Step, { kind: (typeof GATE_KINDS)[number] }>;

/** Whether a step decides about each hour by itself. */
export function isGateStep(step: Step): step is GateStep {
  return (GATE_KINDS as readonly Step['kind'][]).includes(step.kind);
}

/** Which condition of the gate a step speaks of. */
export function itemOf(step: GateStep): GateItem['id'] {
  switch (step.kind) {
    case 'registration-gate':
      return 'registration';
    case 'agreement-gate':
      return step.basis === 'approved' ? 'approval' : 'agreement';
    case 'supervisor-gate':
      return 'supervisor';
    case 'before-date':
      return step.anchor === 'degree' ? 'degree' : 'other';
    case 'exclude':
    case 'ask':
      return itemOfSelector(step.select);
    default:
      return 'other';
  }
}

function itemOfSelector(select: Extract<GateStep, { kind: 'exclude' | 'ask' }>['select']): GateItem['id'] {
  if (select.employment !== undefined) return 'employment';
  if (select.settingKinds !== undefined || select.clinical !== undefined || select.place !== undefined)
    return 'setting';
  if (select.supervisorKinds !== undefined || select.exceptSupervisorKinds !== undefined) return 'supervisor';
  return select.phases === undefined ? 'other' : 'degree';
}

const kept = new WeakMap<Rulebook, Map<string, Rulebook>>();

/**
 * The same rulebook with nothing but its steps that decide about each hour by itself.
 * @param only - the id of the one step to keep; all of them unless given.
 */
export function gatesOf(rulebook: Rulebook, only = ''): Rulebook {
  const known = kept.get(rulebook) ?? new Map<string, Rulebook>();
  kept.set(rulebook, known);
  const found = known.get(only) ?? withSteps(rulebook, only);
  known.set(only, found);
  return found;
}

function withSteps(rulebook: Rulebook, only: string): Rulebook {
  const { counting } = rulebook;
  const steps = counting.steps.filter((step) => isGateStep(step) && (only === '' || step.id === only));
  return { ...rulebook, counting: { ...counting, steps } };
}

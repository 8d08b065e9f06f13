/**
 * Where a rollout of newer rules stands. `previewing`: what they would change is worked out, person by person.
 * `previewed`: somebody decides. `adopting`: they are adopted in batches. `paused`: no further batch begins.
 * `taking-back`: what was adopted is taken back. `adopted`, `canceled`: it is over.
 */
export const ROLLOUT_STATES = [
  'previewing',
  'previewed',
  'adopting',
  'paused',
  'taking-back',
  'adopted',
  'canceled',
] as const;

/** One of the states. */
export type RolloutState = (typeof ROLLOUT_STATES)[number];

/** For whom newer rules are adopted: everybody, or those for whom no hour and no verdict is lost. */
export const ROLLOUT_CHOICES = ['everybody', 'unharmed'] as const;

/** One of the choices. */
export type RolloutChoice = (typeof ROLLOUT_CHOICES)[number];

/** What a director can do with a rollout. */
export const ROLLOUT_STEPS = ['adopt', 'pause', 'resume', 'take-back', 'cancel'] as const;

/** One of them. */
export type RolloutStep = (typeof ROLLOUT_STEPS)[number];

/** Which state a step leads to, from which; what is not here is refused. */
const STEPS: Readonly<Record<RolloutStep, Partial<Readonly<Record<RolloutState, RolloutState>>>>> = {
  adopt: { previewed: 'adopting' },
  pause: { adopting: 'paused' },
  resume: { paused: 'adopting' },
  'take-back': { adopting: 'taking-back', paused: 'taking-back' },
  cancel: { previewing: 'canceled', previewed: 'canceled' },
};

/**
 * The state that a step leads to.
 * @returns null where the step is not possible in that state.
 */
export function stateAfter(state: RolloutState, step: RolloutStep): RolloutState | null {
  return STEPS[step][state] ?? null;
}

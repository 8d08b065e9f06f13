import { describe, expect, it } from '@jest/globals';
import { ROLLOUT_STATES, ROLLOUT_STEPS, stateAfter } from '../../../rules/vocabulary/rollout.ts';

describe('a rollout of newer rules', () => {
  it.each([
    ['previewed', 'adopt', 'adopting'],
    ['adopting', 'pause', 'paused'],
    ['paused', 'resume', 'adopting'],
    ['adopting', 'take-back', 'taking-back'],
    ['paused', 'take-back', 'taking-back'],
    ['previewing', 'cancel', 'canceled'],
    ['previewed', 'cancel', 'canceled'],
  ] as const)('that is %s can %s', (state, step, after) => {
    expect(stateAfter(state, step)).toBe(after);
  });
  it('can do nothing else', () => {
    const possible = ROLLOUT_STATES.flatMap((state) =>
      ROLLOUT_STEPS.filter((step) => stateAfter(state, step) !== null),
    );
    expect(possible).toHaveLength(7);
  });
});

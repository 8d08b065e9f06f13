import { describe, expect, it } from '@jest/globals';
import { nextPhase } from '../../../workflows/journey/next-phase.ts';

describe('the phase after a count', () => {
  it('stays in onboarding until hours may count', () => {
    expect(nextPhase('onboarding', { mayCount: false, ready: false })).toBe('onboarding');
    expect(nextPhase('onboarding', { mayCount: true, ready: false })).toBe('accumulating');
  });

  it('becomes ready, and goes back when a later change takes that away', () => {
    expect(nextPhase('accumulating', { mayCount: true, ready: true })).toBe('ready');
    expect(nextPhase('ready', { mayCount: true, ready: false })).toBe('accumulating');
  });

  it('does not fall back to onboarding when a registration lapses', () => {
    expect(nextPhase('accumulating', { mayCount: false, ready: false })).toBe('accumulating');
  });

  it.each(['submitting', 'licensed', 'withdrawn'] as const)('never moves %s: that is for people to do', (phase) => {
    expect(nextPhase(phase, { mayCount: true, ready: false })).toBe(phase);
  });
});

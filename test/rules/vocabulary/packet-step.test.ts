import { describe, expect, it } from '@jest/globals';
import {
  type PacketState,
  type PacketStep,
  PACKET_STEPS,
  stateAfter,
  stepsFrom,
} from '../../../rules/vocabulary/packet-step.ts';

describe('the steps of a form', () => {
  it.each<[PacketState, PacketStep, PacketState]>([
    ['missing', 'asked', 'asked'],
    ['asked', 'signed', 'signed'],
    ['signed', 'sent', 'sent'],
    ['received', 'sent', 'sent'],
    ['missing', 'waived', 'waived'],
    ['sent', 'reopened', 'missing'],
  ])('lead from %s by %s to %s', (state, step, after) => {
    expect(stateAfter(state, step, 'wet')).toBe(after);
  });

  it('never send a form before it is signed', () => {
    for (const state of ['missing', 'asked'] as const) {
      expect(stateAfter(state, 'sent', 'wet')).toBeNull();
      expect(stateAfter(state, 'received', 'electronic')).toBeNull();
      expect(stateAfter(state, 'sent', 'none')).toBe('sent');
    }
  });

  it('sign no enclosure', () => {
    expect(stateAfter('missing', 'signed', 'none')).toBeNull();
  });

  it('end with what was sent or waived, unless it is needed again', () => {
    expect(PACKET_STEPS.filter((step) => stateAfter('sent', step, 'wet') !== null)).toEqual(['reopened']);
    expect(stepsFrom('waived', 'either')).toEqual(['reopened']);
  });
});

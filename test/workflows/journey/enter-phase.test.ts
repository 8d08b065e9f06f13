import { describe, expect, it } from '@jest/globals';
import { enterPhase } from '../../../workflows/journey/enter-phase.ts';
import { freshState as fresh } from './fresh-state.ts';

describe('entering a phase', () => {
  it('expects hours where they accumulate, and none where they are complete', () => {
    const state = fresh();
    enterPhase(state, 'accumulating', '2026-11-01T00:00:00.000Z');
    expect(state).toMatchObject({ phase: 'accumulating', obligations: [{ kind: 'log-hours' }] });
    enterPhase(state, 'ready', '2026-11-08T00:00:00.000Z');
    expect(state).toMatchObject({ phase: 'ready', obligations: [] });
  });
  it('expects hours again where something no longer counts', () => {
    const state = fresh();
    enterPhase(state, 'ready', '2026-11-01T00:00:00.000Z');
    enterPhase(state, 'accumulating', '2026-11-08T00:00:00.000Z');
    expect(state.obligations).toMatchObject([{ kind: 'log-hours', beganAt: '2026-11-08T00:00:00.000Z' }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { endWaiting, expectHours, expectNoHours, takeUpWaiting } from '../../../workflows/journey/reduce-waiting.ts';
import { freshState as fresh } from './fresh-state.ts';

const log = { weeklyLogId: 'log-1', supervisorId: 'supervisor-1', submittedAt: '2026-11-01T00:00:00.000Z' };

describe('weekly logs that wait', () => {
  it('are owed by the supervisor from the submission on', () => {
    const state = fresh();
    takeUpWaiting(state, [log]);
    expect(state.obligations).toMatchObject([{ kind: 'sign-week', ownerId: 'supervisor-1', beganAt: log.submittedAt }]);
  });

  it('wait anew when they are submitted again', () => {
    const state = fresh();
    takeUpWaiting(state, [log]);
    takeUpWaiting(state, [{ ...log, submittedAt: '2026-11-05T00:00:00.000Z' }]);
    expect(state.waiting).toHaveLength(1);
    expect(state.obligations).toMatchObject([{ beganAt: '2026-11-05T00:00:00.000Z', rungsDone: 0 }]);
  });

  it('owe nothing once signed', () => {
    const state = fresh();
    takeUpWaiting(state, [log]);
    endWaiting(state, 'log-1');
    expect([state.waiting, state.obligations]).toEqual([[], []]);
  });
});

describe('the expectation of hours', () => {
  it('is one, and begins anew with each sign of life', () => {
    const state = fresh();
    expectHours(state, '2026-11-01T00:00:00.000Z');
    expectHours(state, '2026-11-08T00:00:00.000Z');
    expect(state.obligations).toMatchObject([{ kind: 'log-hours', beganAt: '2026-11-08T00:00:00.000Z' }]);
    expectNoHours(state);
    expect(state.obligations).toEqual([]);
  });
});

import { expect, it } from '@jest/globals';
import { rebuildState } from '../../../workflows/journey/rebuild-state.ts';
import { upcastState } from '../../../workflows/journey/state.ts';

it('a journey begins again as its rows have it, and is looked at first of all', () => {
  const waiting = [{ weeklyLogId: 'log-1', supervisorId: 'supervisor-1', submittedAt: '2026-11-20T10:00:00.000Z' }];
  const rows = {
    organizationId: 'organization-1',
    journeyId: 'journey-1',
    superviseeId: 'supervisee-1',
    phase: 'submitting',
    ended: false,
    rulebook: { license: 'CA-LMFT', version: '1', sha256: '0'.repeat(64) },
    waiting,
    submissionId: 'submission-1',
    unsent: ['notice-1'],
    changes: 12,
  } as const;
  const state = rebuildState(rows);
  expect(upcastState(state)).toEqual(state);
  expect(state).toMatchObject({ phase: 'submitting', waiting, submissionId: 'submission-1', changes: 12 });
  expect(state).toMatchObject({ undelivered: ['notice-1'], uncounted: true, rulebook: rows.rulebook });
  expect(rebuildState({ ...rows, submissionId: null })).not.toHaveProperty('submissionId');
});

import { describe, expect, it } from '@jest/globals';
import { summaryOf } from '../../../workflows/journey/summary-of.ts';

describe('the line of a step', () => {
  it.each([
    ['Submit week of 2026-03-02', 'submitWeek', { body: { week: '2026-W10' } }],
    ['Submit week', 'submitWeek', {}],
    ['Record phase: ready', 'recordPhase', { phase: 'ready' }],
    ['Record decision: licensed', 'recordDecision', { body: { decision: 'licensed', licenseNumber: 'TX-1' } }],
    ['Record exam result: passed', 'recordExamResult', { body: { result: 'passed' } }],
    ['Steer rollout: pause', 'steerRollout', { body: { step: 'pause' } }],
    ['Review journey', 'reviewJourney', { journeyId: 'x' }],
    ['Deliver notice', 'deliverNotice', undefined],
  ])('reads %s', (line, activity, argument) => {
    expect(summaryOf(activity, argument)).toBe(line);
  });

  it('never holds what somebody wrote', () => {
    const body = { name: 'Alex Associate', comment: 'Thursday had two sessions.', reason: 'Moved away.' };
    for (const activity of ['recordFacts', 'returnWeek', 'withdrawJourney', 'recordDecision', 'submitWeek'])
      expect(summaryOf(activity, { body })).not.toMatch(/Alex|Thursday|Moved/);
  });
});

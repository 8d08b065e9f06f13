import { describe, expect, it } from '@jest/globals';
import { resubmitWeek } from '../../../../rules/obligations/kinds/resubmit-week.ts';
import { signWeek } from '../../../../rules/obligations/kinds/sign-week.ts';
import { aLog, november, someFacts } from './some-facts.ts';

describe('a week that waits for its signature', () => {
  it('is owed by its supervisor since the day it was submitted, each submission anew', () => {
    expect(signWeek(someFacts({ logs: [aLog()] }))).toEqual([
      {
        id: 'sign-week:log-1:2026-11-09T18:00:00.000Z',
        kind: 'sign-week',
        subjectId: 'log-1',
        ownerId: 'sam',
        supervisorIds: ['sam'],
        beganOn: november(9),
        dueOn: null,
        pauses: true,
        sentence: 'Week of November 2, 2026, 12 hours: not signed',
        citation: null,
        confidence: null,
      },
    ]);
  });

  it('is not owed while it is returned, nor when the journey is over', () => {
    expect(signWeek(someFacts({ logs: [aLog({ returnedOn: november(10) })] }))).toEqual([]);
    for (const phase of ['licensed', 'withdrawn'] as const)
      expect(signWeek(someFacts({ logs: [aLog()], phase }))).toEqual([]);
  });

  it('is not the same as a week to be submitted again', () => {
    expect(resubmitWeek(someFacts({ logs: [aLog()] }))).toEqual([]);
  });
});

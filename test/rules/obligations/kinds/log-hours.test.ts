import { expect, it } from '@jest/globals';
import { logHours } from '../../../../rules/obligations/kinds/log-hours.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';
import { november, someFacts } from './some-facts.ts';

it('hours are owed since the last line, or since hours began to count', () => {
  const [since] = logHours(someFacts({ lastLoggedOn: november(3) }));
  expect(since).toMatchObject({ id: 'log-hours:2026-11-03', ownerId: 'alex', supervisorIds: ['sam'], pauses: true });
  expect(since?.beganOn).toBe('2026-11-03');
  expect(logHours(someFacts())[0]?.beganOn).toBe('2026-10-01');
  // What was logged before hours counted says nothing about now.
  expect(logHours(someFacts({ lastLoggedOn: plainDate('2026-09-01') }))[0]?.beganOn).toBe('2026-10-01');
});

it('nothing is owed where no hours accumulate', () => {
  for (const phase of ['onboarding', 'ready', 'submitting', 'licensed', 'withdrawn'] as const)
    expect(logHours(someFacts({ phase }))).toEqual([]);
});

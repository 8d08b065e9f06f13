import { expect, it } from '@jest/globals';
import { resubmitWeek } from '../../../../rules/obligations/kinds/resubmit-week.ts';
import { aLog, november, someFacts } from './some-facts.ts';

it('a returned week is owed by its supervisee since the day it came back, each return anew', () => {
  const logs = [aLog({ returnedOn: november(10) }), aLog({ weeklyLogId: 'log-2' })];
  expect(resubmitWeek(someFacts({ logs }))).toMatchObject([
    {
      id: 'resubmit-week:log-1:2026-11-10',
      ownerId: 'alex',
      supervisorIds: ['sam'],
      beganOn: november(10),
      pauses: true,
      sentence: 'Week of November 2, 2026: returned and not submitted again',
    },
  ]);
});

it('is not owed in a journey that is over', () => {
  const logs = [aLog({ returnedOn: november(10) })];
  expect(resubmitWeek(someFacts({ logs, phase: 'withdrawn' }))).toEqual([]);
});

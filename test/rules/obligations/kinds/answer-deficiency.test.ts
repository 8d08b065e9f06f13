import { expect, it } from '@jest/globals';
import { answerDeficiency } from '../../../../rules/obligations/kinds/answer-deficiency.ts';
import { november, someFacts } from './some-facts.ts';

const letters = [{ deficiencyId: 'letter-1', receivedOn: november(2), dueOn: november(30) }];

it('an answer is owed by the day that the board set, and its clock pauses for nobody', () => {
  expect(answerDeficiency(someFacts({ letters, phase: 'submitting' }))).toMatchObject([
    {
      id: 'answer-deficiency:letter-1',
      ownerId: 'alex',
      beganOn: november(2),
      dueOn: november(30),
      pauses: false,
      sentence: 'Letter of November 2, 2026: the board expects an answer by November 30, 2026',
    },
  ]);
});

it('is owed only while the board has the packet', () => {
  for (const phase of ['accumulating', 'ready', 'licensed', 'withdrawn'] as const)
    expect(answerDeficiency(someFacts({ letters, phase }))).toEqual([]);
});

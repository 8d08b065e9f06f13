import { describe, expect, it } from '@jest/globals';
import { LADDERS, type Ladder, type Rung } from '../../../../rules/vocabulary/ladder.ts';
import { objectionsTo } from '../../../../rules/vocabulary/ladders/ladder-objections.ts';
import { OBLIGATION_KINDS, type ObligationKind } from '../../../../rules/vocabulary/obligation.ts';

const changed = (kind: ObligationKind, at: number, more: Partial<Rung>): Ladder => ({
  ...LADDERS[kind],
  rungs: LADDERS[kind].rungs.map((rung, index) => (index === at ? { ...rung, ...more } : rung)),
});
const without = (kind: ObligationKind, at: number): Ladder => ({
  ...LADDERS[kind],
  rungs: LADDERS[kind].rungs.filter((_, index) => index !== at),
});
const withMore = (kind: ObligationKind, more: Partial<Rung>): Ladder => ({
  ...LADDERS[kind],
  rungs: [
    { from: 'began', days: 3, recipient: 'owner', tone: 'reminder', channel: 'mail', ...more },
    ...LADDERS[kind].rungs,
  ],
});

describe('what speaks against the ladder of an organization', () => {
  it.each(OBLIGATION_KINDS)('is nothing where it is that of the program: %s', (kind) => {
    expect(objectionsTo(kind, LADDERS[kind])).toEqual([]);
  });
  it('is that a word is counted from another day, also where its number is no greater', () => {
    expect(objectionsTo('close-up', changed('close-up', 4, { from: 'began', days: 0 }))).toEqual([
      'The request for a decision to the clinical director on the day it is due would become a weaker word.',
    ]);
  });
  it.each<[string, ObligationKind, Ladder, string[]]>([
    [
      'a reminder that comes later',
      'renew-credential',
      changed('renew-credential', 2, { days: -30 }),
      ['The reminder to the supervisor 45 days before it is due would come later.'],
    ],
    [
      'a word that is gone',
      'sign-week',
      without('sign-week', 3),
      ['The call to the clinical director 21 days after it began would no longer be sent.'],
    ],
    [
      'one word that would have to stand for two',
      'sign-week',
      { ...without('sign-week', 0), rungs: changed('sign-week', 1, { days: 7 }).rungs.slice(1) },
      ['The reminder to the person who owes it 10 days after it began would no longer be sent.'],
    ],
    [
      'a weaker word',
      'sign-week',
      changed('sign-week', 4, { tone: 'reminder' }),
      ['The request for a decision to the clinical director 30 days after it began would become a weaker word.'],
    ],
    [
      'a mail instead of a text message',
      'sign-week',
      changed('sign-week', 1, { channel: 'mail' }),
      ['The reminder to the person who owes it 10 days after it began would come by mail instead of a text message.'],
    ],
    [
      'an end that comes later',
      'sign-week',
      withMore('sign-week', { days: 40 }),
      [
        'What it comes to would be another, or come later. In the end the supervisor gets no new supervisees until it is done.',
      ],
    ],
    [
      'a repetition after which the end would never come',
      'sign-week',
      { ...LADDERS['sign-week'], everyDays: 2 },
      [
        'What it comes to would be another, or come later. In the end the supervisor gets no new supervisees until it is done.',
      ],
    ],
    [
      'a slower repetition',
      'complete-packet',
      { ...LADDERS['complete-packet'], everyDays: 14 },
      ['The last word would be repeated less often than every 7 days.'],
    ],
    [
      'a repetition to somebody else',
      'complete-packet',
      {
        ...LADDERS['complete-packet'],
        rungs: [
          ...LADDERS['complete-packet'].rungs,
          { from: 'began', days: 14, recipient: 'director', tone: 'reminder', channel: 'mail' },
        ],
      },
      ['The last word would be repeated less often than every 7 days.'],
    ],
    [
      'a loss that has not happened',
      'book-supervision',
      withMore('book-supervision', { from: 'due', days: -2, recipient: 'director', tone: 'loss' }),
      [
        'The word of the loss to the clinical director 2 days before it is due would be sent on a day on which nothing is lost.',
      ],
    ],
    [
      'a day that does not exist',
      'sign-week',
      withMore('sign-week', { from: 'due', days: -2 }),
      ['There is no day on which this is due.'],
    ],
    [
      'a day before anything is known',
      'renew-credential',
      withMore('renew-credential', { from: 'due', days: -120 }),
      [
        'The reminder to the person who owes it 120 days before it is due could not be sent: the earliest day is 90 days before it is due.',
      ],
    ],
    [
      'a day before it begins',
      'log-hours',
      withMore('log-hours', { days: -1 }),
      ['Nobody can be told before something begins.'],
    ],
  ])('is %s', (_, kind, ladder, objections) => {
    expect(objectionsTo(kind, ladder)).toEqual(objections);
  });
});

import { describe, expect, it } from '@jest/globals';
import { composeDigest } from '../../../../activities/fleet/digest/compose-digest.ts';
import type { DigestFacts } from '../../../../rules/vocabulary/digest.ts';
import { plainDate } from '../../../../rules/vocabulary/plain-date.ts';

const none = { pastDue: 0, dueThisWeek: 0, toSign: 0, toSignLong: 0 };
const nothing: DigestFacts = {
  personId: 'person-1',
  name: 'Dana Director',
  timeZone: 'America/Los_Angeles',
  roles: ['director'],
  own: none,
  supervisors: { ...none, frozen: 0 },
  organization: {
    ...none,
    ageingOutMinutes: 0,
    ageingOutJourneys: 0,
    losses: 0,
    frozen: 0,
    letters: 0,
    firstLetterDueOn: null,
    rollouts: 0,
    changedJourneys: 0,
    losingJourneys: 0,
  },
};
const full: DigestFacts = {
  ...nothing,
  own: { pastDue: 1, dueThisWeek: 2, toSign: 3, toSignLong: 1 },
  supervisors: { pastDue: 4, dueThisWeek: 5, toSign: 6, toSignLong: 0, frozen: 1 },
  organization: {
    pastDue: 7,
    dueThisWeek: 8,
    toSign: 9,
    toSignLong: 2,
    ageingOutMinutes: 15_001,
    ageingOutJourneys: 2,
    losses: 3,
    frozen: 1,
    letters: 2,
    firstLetterDueOn: plainDate('2026-12-04'),
    rollouts: 1,
    changedJourneys: 5,
    losingJourneys: 2,
  },
};

/** The lines of the letter, without their addresses. */
function linesFor(facts: DigestFacts): string[] {
  const text = composeDigest(facts, 'https://x')?.text ?? '';
  return [...text.matchAll(/^ {2}- (.*) https:\/\/x\/\S+$/gm)].map(([, sentence]) => sentence ?? '');
}

describe('the digest of a week', () => {
  it.each(['director', 'lead', 'supervisor', 'supervisee'] as const)(
    'says nothing to a %s where nothing is open',
    (role) => {
      expect(composeDigest({ ...nothing, roles: [role] }, 'https://x')).toBeNull();
    },
  );

  it('tells a director everything that is open in the organization', () => {
    expect(linesFor(full)).toEqual([
      '7 things past due.',
      '8 things due this week.',
      '251 hours at risk of growing too old, in 2 journeys.',
      '3 times in the last seven days hours were lost or stopped counting.',
      '1 supervisor gets no new supervisees until they have signed.',
      '2 letters of boards wait for an answer, the first by December 4, 2026.',
      '9 weekly logs wait for a signature, 2 of them for more than 14 days.',
      '1 set of newer rules waits for a decision; 5 journeys change, 2 to the worse.',
    ]);
  });

  it('tells a lead what the supervisors owe, and what is their own', () => {
    expect(linesFor({ ...full, roles: ['supervisor', 'lead'] })).toEqual([
      'The supervisors have 4 things past due.',
      'The supervisors have 5 things due this week.',
      '6 weekly logs wait for a signature.',
      '1 supervisor gets no new supervisees until they have signed.',
      '3 weekly logs wait for your signature, 1 of them for more than 14 days.',
      'You have 1 thing past due.',
      'You have 2 things due this week.',
    ]);
  });

  it('tells a supervisor what waits for their signature', () => {
    expect(linesFor({ ...full, roles: ['supervisor'] })[0]).toBe(
      '3 weekly logs wait for your signature, 1 of them for more than 14 days.',
    );
  });

  it('tells a supervisee only of something past due', () => {
    expect(linesFor({ ...full, roles: ['supervisee'] })).toEqual([
      'You have 1 thing past due.',
      'You have 2 things due this week.',
    ]);
    const soon = { ...full, roles: ['supervisee'] as const, own: { ...full.own, pastDue: 0 } };
    expect(composeDigest(soon, 'https://x')).toBeNull();
  });

  it('holds counts in its subject, and no name', () => {
    expect(composeDigest(full, 'https://x')?.subject).toBe('Your week: 7 past due, 8 due, 9 to sign');
    const frozen = { ...nothing, organization: { ...nothing.organization, frozen: 1 } };
    expect(composeDigest(frozen, 'https://x')?.subject).toBe('Your week');
  });
});

import { describe, expect, it } from '@jest/globals';
import { remarksFor } from '../../../activities/obligation/remarks-for.ts';
import { plainDate } from '../../../rules/vocabulary/plain-date.ts';

const READERS = [
  { personId: 'lee', name: 'Lee Lead' },
  { personId: 'dana', name: 'Dana Director' },
];
const handOver = { at: '2026-11-20T18:00:00.000Z', byId: 'sam', byName: 'Sam Supervisor', reason: 'On leave' };
const wish = {
  personId: 'sam',
  personName: 'Sam Supervisor',
  until: plainDate('2026-11-30'),
  reason: 'On a course',
  askedAt: '2026-11-20T18:00:00.000Z',
  endedAt: null,
};

describe('what people made of it', () => {
  it('is said to whoever took it over, and to others by name', () => {
    const kept = { delegateId: 'lee', handOver, snoozes: [] };
    expect(remarksFor('lee', kept, READERS)).toEqual(['Sam Supervisor handed it to you: On leave.']);
    expect(remarksFor('dana', kept, READERS)).toEqual(['Sam Supervisor handed it to Lee Lead: On leave.']);
    expect(remarksFor('dana', { ...kept, delegateId: null }, READERS)).toEqual(['Sam Supervisor gave it back.']);
  });

  it('names who asked for rest, to everybody else, unless it was taken back', () => {
    const kept = { delegateId: null, handOver: null, snoozes: [wish] };
    expect(remarksFor('dana', kept, READERS)).toEqual([
      'Sam Supervisor asked for no reminders before November 30, 2026: On a course.',
    ]);
    expect(remarksFor('sam', kept, READERS)).toEqual([]);
    const taken = { ...wish, endedAt: '2026-11-21T18:00:00.000Z' };
    expect(remarksFor('dana', { ...kept, snoozes: [taken] }, READERS)).toEqual([]);
  });
});

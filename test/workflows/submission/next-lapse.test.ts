import { describe, expect, it } from '@jest/globals';
import { nextLapse } from '../../../workflows/submission/next-lapse.ts';
import { letter, track } from './a-track.ts';

describe('the clock of a letter', () => {
  const late = letter({ deficiencyId: 'late', lapsesAt: '2027-05-01T05:00:00.000Z' });
  const soon = letter({ deficiencyId: 'soon', lapsesAt: '2027-04-01T05:00:00.000Z' });

  it('that runs out first is the one to wait for', () => {
    expect(nextLapse(track({ letters: [late, soon] }))?.deficiencyId).toBe('soon');
  });

  it('stops when the letter is answered, and rings only once', () => {
    expect(nextLapse(track({ letters: [late, { ...soon, answeredOn: '2027-03-01' }] }))?.deficiencyId).toBe('late');
    expect(nextLapse(track({ letters: [late, { ...soon, lapsed: true }] }))?.deficiencyId).toBe('late');
  });

  it('does not run before anything is known, nor after the end', () => {
    expect(nextLapse(null)).toBeNull();
    expect(nextLapse(track({ letters: [late], outcome: 'closed' }))).toBeNull();
  });
});

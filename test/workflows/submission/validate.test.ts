import { describe, expect, it } from '@jest/globals';
import { upcastState } from '../../../workflows/submission/state.ts';
import { assertTakes } from '../../../workflows/submission/validate.ts';
import { letter, track } from './a-track.ts';

const START = { organizationId: 'organization-1', journeyId: 'journey-1', submissionId: 'submission-1' };
const state = (more = {}) => ({ ...upcastState(START), track: track(), unread: false, ...more });
const command = (more = {}) => ({
  ...{
    organizationId: 'organization-1',
    journeyId: 'journey-1',
    actorId: 'dana',
    key: 'k',
    at: '2027-01-05T00:00:00Z',
  },
  body: {},
  ...more,
});

describe('a command to an application with the board', () => {
  it('is taken where it can follow, and refused with where the application stands', () => {
    expect(() => assertTakes(state(), command(), 'ask-for-more')).not.toThrow();
    expect(() => assertTakes(state(), command(), 'answer')).toThrow('stands at "Filed"');
    expect(() => assertTakes(state({ track: track({ letters: [letter()] }) }), command(), 'answer')).not.toThrow();
  });

  it('of another journey or organization finds nothing', () => {
    expect(() => assertTakes(state(), command({ journeyId: 'journey-2' }), 'withdraw')).toThrow('no such journey');
    expect(() => assertTakes(state(), command({ organizationId: 'other' }), 'withdraw')).toThrow('no such journey');
  });

  it('is left to the database while it is not known how the application stands', () => {
    expect(() => assertTakes(upcastState(START), command(), 'take-exam')).not.toThrow();
    expect(() => assertTakes(state({ unread: true }), command(), 'take-exam')).not.toThrow();
  });
});

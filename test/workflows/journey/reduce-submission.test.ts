import { describe, expect, it } from '@jest/globals';
import type { SubmissionNews } from '../../../workflows/journey/messages.ts';
import { hearOfSubmission, openApplication } from '../../../workflows/journey/reduce-submission.ts';
import type { JourneyState } from '../../../workflows/journey/state.ts';
import { freshState } from './fresh-state.ts';

const news = (more: Partial<SubmissionNews> = {}): SubmissionNews => ({
  ...{ submissionId: 's1', stage: 'under-review', letters: [], at: '2027-01-05T18:00:00.000Z' },
  ...more,
});

function filed(): JourneyState {
  const state: JourneyState = { ...freshState(), phase: 'submitting', uncounted: false };
  openApplication(state, 's1');
  return state;
}

describe('a journey whose application is with the board', () => {
  it('looks again when something moved there', () => {
    const state = filed();
    hearOfSubmission(state, news());
    expect(state).toMatchObject({ phase: 'submitting', submissionId: 's1', uncounted: true, changes: 1 });
  });

  it.each(['denied', 'closed', 'withdrawn'] as const)('goes back to accumulating when it was %s', (stage) => {
    const state = filed();
    hearOfSubmission(state, news({ stage }));
    expect(state).toMatchObject({ phase: 'accumulating', uncounted: true });
    expect(state.submissionId).toBeUndefined();
  });

  it('ends with the license', () => {
    const state = filed();
    hearOfSubmission(state, news({ stage: 'licensed' }));
    expect(state.phase).toBe('licensed');
  });

  it('hears nothing of another application, nor after it has ended', () => {
    const state = filed();
    hearOfSubmission(state, news({ submissionId: 's0', stage: 'denied' }));
    expect(state.phase).toBe('submitting');
    hearOfSubmission(state, news({ stage: 'licensed' }));
    hearOfSubmission(state, news({ stage: 'withdrawn' }));
    expect(state.phase).toBe('licensed');
  });
});

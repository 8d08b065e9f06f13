import type { Letter, SubmissionTrack } from '../../../rules/vocabulary/submission.ts';

/** An application that was filed, with what a test changes. */
export const track = (more: Partial<SubmissionTrack> = {}): SubmissionTrack => ({
  submissionId: 'submission-1',
  number: 1,
  filedOn: ['2027-01-04'],
  receivedOn: null,
  letters: [],
  approvedOn: null,
  exams: [],
  outcome: null,
  closedOn: null,
  ...more,
});

/** A letter that waits for an answer, with what a test changes. */
export const letter = (more: Partial<Letter> = {}): Letter => ({
  deficiencyId: 'letter-1',
  receivedOn: '2027-02-01',
  dueOn: '2027-03-01',
  summary: 'Send more.',
  lapsesAt: '2027-03-02T06:00:00.000Z',
  answeredOn: null,
  answer: null,
  lapsed: false,
  ...more,
});

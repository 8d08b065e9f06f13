import { describe, expect, it } from '@jest/globals';
import {
  type Letter,
  type Stage,
  STAGES,
  type SubmissionStep,
  type SubmissionTrack,
  openLetters,
  stageOf,
  stepOfDecision,
  takesStep,
} from '../../../rules/vocabulary/submission.ts';

const TRACK: SubmissionTrack = {
  submissionId: 's',
  number: 1,
  filedOn: ['2027-01-04'],
  receivedOn: null,
  letters: [],
  approvedOn: null,
  exams: [],
  outcome: null,
  closedOn: null,
};
const letter = (more: Partial<Letter> = {}): Letter => ({
  deficiencyId: 'd',
  receivedOn: '2027-02-01',
  dueOn: '2027-03-01',
  summary: 'More.',
  lapsesAt: '2027-03-02T06:00:00.000Z',
  answeredOn: null,
  answer: null,
  lapsed: false,
  ...more,
});
const exam = (result: 'passed' | 'failed' | null) => ({
  examId: 'e',
  exam: 'NCE',
  admittedOn: '2027-04-01',
  windowEndsOn: '2027-10-01',
  takenOn: null,
  result,
});

describe('where an application stands', () => {
  it.each<[Stage, Partial<SubmissionTrack>]>([
    ['filed', {}],
    ['under-review', { receivedOn: '2027-01-10' }],
    ['deficient', { receivedOn: '2027-01-10', letters: [letter()] }],
    ['overdue', { letters: [letter(), letter({ lapsed: true })] }],
    ['under-review', { receivedOn: '2027-01-10', letters: [letter({ answeredOn: '2027-02-20', lapsed: true })] }],
    ['refiled', { filedOn: ['2027-01-04', '2027-02-20'], letters: [letter({ answeredOn: '2027-02-20' })] }],
    ['approved', { approvedOn: '2027-03-20' }],
    ['admitted', { approvedOn: '2027-03-20', exams: [exam('failed'), exam(null)] }],
    ['exam-failed', { approvedOn: '2027-03-20', exams: [exam('failed')] }],
    ['exam-passed', { approvedOn: '2027-03-20', exams: [exam('failed'), exam('passed')] }],
    ['denied', { letters: [letter()], outcome: 'denied' }],
  ])('is "%s"', (stage, track) => {
    expect(stageOf({ ...TRACK, ...track })).toBe(stage);
  });

  it('keeps each letter open until it is answered itself', () => {
    const letters = [letter({ deficiencyId: 'a', answeredOn: '2027-02-20' }), letter({ deficiencyId: 'b' })];
    expect(openLetters({ letters }).map(({ deficiencyId }) => deficiencyId)).toEqual(['b']);
  });
});

describe('what can be recorded of an application', () => {
  const stagesOf = (step: SubmissionStep) => STAGES.filter((stage) => takesStep(stage, step));

  it('is a license only where no exam is open or failed', () => {
    expect(stagesOf(stepOfDecision('licensed'))).toEqual([
      'filed',
      'under-review',
      'deficient',
      'overdue',
      'refiled',
      'approved',
      'exam-passed',
    ]);
  });

  it('is an answer only to a letter, a result only of an exam, a retake only after a failure', () => {
    expect(stagesOf('answer')).toEqual(['deficient', 'overdue']);
    expect(stagesOf('take-exam')).toEqual(['admitted']);
    expect(stagesOf('admit')).toEqual(['approved', 'exam-failed']);
  });

  it('is a refusal or a withdrawal as long as it stands, and nothing after its end', () => {
    const open = STAGES.slice(0, 9);
    expect(stagesOf(stepOfDecision('closed'))).toEqual(open);
    expect(stagesOf('withdraw')).toEqual(open);
  });
});

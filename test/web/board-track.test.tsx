import { describe, expect, it } from '@jest/globals';
import { JourneyPage } from '../../api/web/pages/journey-page.tsx';
import { turnOf } from '../../api/web/reading/board-turn.ts';
import { nextThing } from '../../api/web/reading/next-thing.ts';
import { renderDocument } from '../../api/web/render-document.ts';
import type { SubmissionTrack } from '../../rules/vocabulary/submission.ts';
import { letter, track } from '../workflows/submission/a-track.ts';
import { FILED } from './fixtures/journeys.ts';
import { frameOf } from './fixtures/people.ts';

const EXAM = {
  examId: 'e1',
  exam: 'NCE',
  admittedOn: '2027-04-01',
  windowEndsOn: '2027-10-01',
  takenOn: null,
  result: null,
};
const pageWith = (submission: SubmissionTrack) => ({ ...FILED, submission, deficiency: null });
const show = (submission: SubmissionTrack) =>
  renderDocument(
    <JourneyPage
      frame={frameOf('Dana', 'director', '/journeys/11')}
      page={pageWith(submission)}
      choices={null}
      refusal={null}
    />,
  );
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ');
const formsOf = (html: string): string[] => [...html.matchAll(/action="\/web\/(\w+)"/g)].map(([, name]) => name ?? '');

describe('the track of an application with the board', () => {
  it('shows every dated step in order, where it stands and whose turn it is', () => {
    const submission = track({
      filedOn: ['2027-01-04', '2027-02-20'],
      letters: [
        letter({ answeredOn: '2027-02-20', answer: 'refiled' }),
        letter({ deficiencyId: 'letter-2', receivedOn: '2027-03-01', dueOn: '2027-03-31', lapsed: true }),
      ],
    });
    const text = textOf(show(submission));
    expect(text).toContain('The answer is late');
    expect(text).toMatch(
      /Jan 4, 2027: filed Feb 1, 2027: the board asked for more, due Mar 1, 2027 Feb 20, 2027: filed again Feb 20, 2027: answered by filing again Mar 1, 2027: the board asked for more, due Mar 31, 2027 Mar 31, 2027: the day went by without an answer/,
    );
  });

  it('offers only what can follow', () => {
    const board = (submission: SubmissionTrack) =>
      formsOf(show(submission)).filter((name) => /Acknow|Defic|admit|Exam|Decision|Application/.test(name));
    expect(board(track())).toEqual([
      'recordAcknowledgement',
      'withdrawApplication',
      'recordDeficiency',
      'recordDecision',
    ]);
    expect(board(track({ approvedOn: '2027-03-20', exams: [EXAM] }))).toEqual([
      'recordExamResult',
      'withdrawApplication',
      'recordDecision',
    ]);
    const two = [letter(), letter({ deficiencyId: 'letter-2' })];
    expect(board(track({ letters: two })).filter((name) => name === 'answerDeficiency')).toHaveLength(2);
    expect(show(track({ approvedOn: '2027-03-20', exams: [EXAM] }))).not.toContain('value="licensed"');
  });

  it('names the earliest day of several letters, and the end of the window of an exam', () => {
    const two = [letter(), letter({ deficiencyId: 'letter-2', dueOn: '2027-02-20' })];
    expect(turnOf(track({ letters: two }), 'Teo')).toBe('Next: the director answers the board by Feb 20, 2027.');
    expect(turnOf(track({ exams: [EXAM] }), 'Teo')).toBe('Next: Teo takes the exam by Oct 1, 2027.');
  });

  it('leaves the week next for a supervisee whose supervision goes on', () => {
    const reader = { own: true, now: new Date('2026-11-23T18:00:00Z'), timeZone: 'America/Los_Angeles' };
    expect(nextThing(pageWith(track()), reader).sentence).toContain('the board confirms');
    expect(nextThing(pageWith(track()), { ...reader, supervisionGoesOn: true }).sentence).not.toContain('the board');
  });
});

import {
  type Letter,
  type Stage,
  type SubmissionTrack,
  openLetters,
  stageOf,
} from '../../../rules/vocabulary/submission.ts';
import { formatDate } from '../words/dates.ts';

/** What is next for an application with the board, and whose turn it is. */
export function turnOf(track: SubmissionTrack, superviseeName: string): string {
  const [letter] = [...openLetters(track)].sort(byDue);
  const windowEndsOn = track.exams.at(-1)?.windowEndsOn ?? null;
  const sentences: Readonly<Record<Stage, string>> = {
    filed: 'Next: the board confirms that it has the application.',
    refiled: 'Next: the board confirms that it has the new packet.',
    'under-review': 'Next: the board decides, or asks for more.',
    deficient: `Next: the director answers the board by ${letter === undefined ? 'its day' : formatDate(letter.dueOn)}.`,
    overdue: 'Next: the director answers at once, or records that the board closed the application.',
    approved: `Next: the board admits ${superviseeName} to the exam.`,
    admitted: `Next: ${superviseeName} takes the exam${windowEndsOn === null ? '' : ` by ${formatDate(windowEndsOn)}`}.`,
    'exam-failed': `Next: ${superviseeName} applies to take the exam again.`,
    'exam-passed': 'Next: the board issues the license.',
    licensed: '',
    denied: 'The journey goes on; what is missing can be completed and filed again.',
    closed: 'The journey goes on and can be filed again.',
    withdrawn: 'The journey goes on and can be filed again.',
  };
  return sentences[stageOf(track)];
}

function byDue(a: Letter, b: Letter): number {
  return a.dueOn < b.dueOn ? -1 : 1;
}

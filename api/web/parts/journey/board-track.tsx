import type { JSX } from 'preact';
import {
  STAGE_WORDS,
  type Letter,
  type Stage,
  type SubmissionTrack,
  stageOf,
} from '../../../../rules/vocabulary/submission.ts';
import { formatDate } from '../../words/dates.ts';
import { turnOf } from '../../reading/board-turn.ts';
import { StatusMark, type Tone } from '../status-mark.tsx';

const TONES: Readonly<Partial<Record<Stage, Tone>>> = {
  deficient: 'bad',
  overdue: 'bad',
  'exam-failed': 'bad',
  denied: 'bad',
  closed: 'bad',
  'exam-passed': 'good',
  licensed: 'good',
  withdrawn: 'plain',
};

/** One dated step of an application. */
interface Step {
  readonly on: string;
  readonly what: string;
}

/** One application with the board: where it stands, whose turn it is, and every dated step so far. */
export function BoardTrack({ track, superviseeName }: { track: SubmissionTrack; superviseeName: string }): JSX.Element {
  const stage = stageOf(track);
  const turn = turnOf(track, superviseeName);
  return (
    <div class="track">
      <p>
        <StatusMark tone={TONES[stage] ?? 'wait'} word={STAGE_WORDS[stage]} /> {turn}
      </p>
      <ol>
        {stepsOf(track).map(({ on, what }) => (
          <li key={`${on} ${what}`}>
            {formatDate(on)}: {what}
          </li>
        ))}
      </ol>
    </div>
  );
}

function stepsOf(track: SubmissionTrack): readonly Step[] {
  const { filedOn, receivedOn, letters, approvedOn, exams, outcome, closedOn } = track;
  const steps: Step[] = [
    ...filedOn.map((on, index) => ({ on, what: index === 0 ? 'filed' : 'filed again' })),
    ...dated(receivedOn, 'the board has it'),
    ...letters.flatMap(stepsOfLetter),
    ...dated(approvedOn, 'approved; an exam follows'),
    ...exams.flatMap(({ exam, admittedOn, takenOn, result }) => [
      ...dated(admittedOn, `admitted to the exam "${exam}"`),
      ...dated(takenOn, `exam "${exam}" ${result === 'passed' ? 'passed' : 'not passed'}`),
    ]),
    ...dated(closedOn, outcome === null ? '' : STAGE_WORDS[outcome].toLowerCase()),
  ];
  return steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function stepsOfLetter({ receivedOn, dueOn, answeredOn, answer, lapsed }: Letter): readonly Step[] {
  return [
    ...dated(receivedOn, `the board asked for more, due ${formatDate(dueOn)}`),
    ...(lapsed ? dated(dueOn, 'the day went by without an answer') : []),
    ...dated(answeredOn, answer === 'refiled' ? 'answered by filing again' : 'answered'),
  ];
}

function dated(on: string | null, what: string): readonly Step[] {
  return on === null ? [] : [{ on, what }];
}

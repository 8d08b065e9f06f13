import type { JSX } from 'preact';
import type { JourneyPage } from '../../../../db/views/journey-page.ts';
import {
  type Letter,
  type SubmissionStep,
  type SubmissionTrack,
  openLetters,
  stageOf,
  takesStep,
} from '../../../../rules/vocabulary/submission.ts';
import { formatDate } from '../../words/dates.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { CommentField, SelectField, TextField } from '../fields.tsx';

interface ApplicationFormsProps {
  readonly page: JourneyPage;
  readonly track: SubmissionTrack;
  readonly from: string;
  readonly refusal: Refusal | null;
  readonly today: string;
}

/** What a director records of an application that is with the board; only what can follow where it stands. */
export function ApplicationForms(props: ApplicationFormsProps): JSX.Element {
  const { track } = props;
  const takes = (step: SubmissionStep): boolean => takesStep(stageOf(track), step);
  return (
    <>
      {takes('acknowledge') && <AcknowledgementForm {...props} />}
      {takes('answer') &&
        openLetters(track).map((letter) => <AnswerForm key={letter.deficiencyId} {...props} letter={letter} />)}
      {takes('admit') && <AdmissionForm {...props} />}
      {takes('take-exam') && <ResultForm {...props} />}
      {takes('withdraw') && <TakeBackForm {...props} />}
    </>
  );
}

interface FoldProps extends ApplicationFormsProps {
  readonly operation: string;
  readonly summary: string;
  readonly button: string;
  readonly about?: string;
  readonly carries?: Readonly<Record<string, string>>;
  readonly danger?: boolean;
  readonly children: JSX.Element | readonly JSX.Element[];
}

/** A form that is folded away until it is needed, or until it was refused. */
function Fold({
  page,
  from,
  refusal,
  operation,
  summary,
  button,
  about = '',
  carries = {},
  danger = false,
  children,
}: FoldProps) {
  return (
    <details class="fold" open={refusal?.operation === operation && refusal.about === about}>
      <summary>{summary}</summary>
      <ActionForm
        operation={operation}
        carries={{ journeyId: page.row.journeyId, ...carries }}
        about={about}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        {children}
        <div class="form-end">
          <button class={danger ? 'btn btn-danger-outline' : 'btn btn-primary'} type="submit">
            {button}
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

function AcknowledgementForm(props: ApplicationFormsProps): JSX.Element {
  const { refusal, today } = props;
  const operation = 'recordAcknowledgement';
  return (
    <Fold {...props} operation={operation} summary="Record that the board has it" button="Record the day">
      <TextField
        name="receivedOn"
        id="acknowledged-on"
        label="The board has it since"
        type="date"
        max={today}
        required
        value={typedOr(refusal, operation, 'receivedOn', today)}
      />
    </Fold>
  );
}

function AnswerForm({ letter, ...props }: ApplicationFormsProps & { letter: Letter }): JSX.Element {
  const { deficiencyId, receivedOn, dueOn } = letter;
  const operation = 'answerDeficiency';
  const mine = props.refusal?.about === deficiencyId ? props.refusal : null;
  return (
    <Fold
      {...props}
      operation={operation}
      summary={`Answer the letter of ${formatDate(receivedOn)}, due ${formatDate(dueOn)}`}
      button="Record the answer"
      about={deficiencyId}
      carries={{ deficiencyId }}
    >
      <TextField
        name="answeredOn"
        id={`answered-on-${deficiencyId}`}
        label="Answered on"
        type="date"
        max={props.today}
        required
        value={typedOr(mine, operation, 'answeredOn', props.today)}
      />
      <CommentField
        name="note"
        id={`answer-${deficiencyId}`}
        label="What was sent"
        hint="Where a whole new packet answers it, file that instead."
        required
        value={typedOr(mine, operation, 'note')}
      />
    </Fold>
  );
}

function AdmissionForm(props: ApplicationFormsProps): JSX.Element {
  const { refusal, today, track } = props;
  const operation = 'admitToExam';
  const typed = (name: string, otherwise = '') => typedOr(refusal, operation, name, otherwise);
  return (
    <Fold {...props} operation={operation} summary="Record an admission to the exam" button="Record the admission">
      <TextField name="exam" id="admitted-exam" label="Exam" required value={typed('exam', track.exams.at(-1)?.exam)} />
      <TextField
        name="admittedOn"
        label="Admitted on"
        type="date"
        max={today}
        required
        value={typed('admittedOn', today)}
      />
      <TextField name="windowEndsOn" label="To be taken by" type="date" value={typed('windowEndsOn')} />
    </Fold>
  );
}

function ResultForm(props: ApplicationFormsProps): JSX.Element {
  const { refusal, today } = props;
  const operation = 'recordExamResult';
  const typed = (name: string, otherwise = '') => typedOr(refusal, operation, name, otherwise);
  return (
    <Fold {...props} operation={operation} summary="Record the result of the exam" button="Record the result">
      <TextField name="takenOn" label="Taken on" type="date" max={today} required value={typed('takenOn', today)} />
      <SelectField
        name="result"
        label="Result"
        required
        value={typed('result')}
        options={[
          { value: 'passed', label: 'Passed' },
          { value: 'failed', label: 'Not passed' },
        ]}
      />
    </Fold>
  );
}

function TakeBackForm(props: ApplicationFormsProps): JSX.Element {
  const { refusal, today } = props;
  const operation = 'withdrawApplication';
  const typed = (name: string, otherwise = '') => typedOr(refusal, operation, name, otherwise);
  return (
    <Fold {...props} operation={operation} summary="Take the application back" button="Take it back" danger>
      <TextField
        name="withdrawnOn"
        label="Taken back on"
        type="date"
        max={today}
        required
        value={typed('withdrawnOn', today)}
      />
      <CommentField
        name="reason"
        id="take-back-reason"
        label="Why it is taken back"
        hint="The journey goes on, and a packet can be filed again."
        required
        value={typed('reason')}
      />
    </Fold>
  );
}

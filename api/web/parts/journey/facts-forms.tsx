import type { JSX } from 'preact';
import type { RequirementLine } from '../../reading/requirement-lines.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { SelectField, TextField } from '../fields.tsx';

interface FactsFormsProps {
  readonly journeyId: string;
  readonly license: string;
  readonly questions: readonly RequirementLine[];
  readonly from: string;
  readonly refusal: Refusal | null;
  /** The day on which this is shown, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Forms for the facts that no log shows: degree, registration, exams, leave, and answers to open questions. */
export function FactsForms(props: FactsFormsProps): JSX.Element {
  return (
    <section id="facts" class="block" aria-labelledby="facts-title">
      <h2 id="facts-title">Record a fact</h2>
      <p class="lead">Facts that no weekly log shows. Each is kept with its date and who recorded it.</p>
      <DegreeForm {...props} />
      <RegistrationForm {...props} />
      <ExamForm {...props} />
      <LeaveForm {...props} />
      {props.questions.length > 0 && <Answer {...props} />}
    </section>
  );
}

function DegreeForm(props: FactsFormsProps): JSX.Element {
  return (
    <Fact {...props} about="degree" title="The qualifying degree">
      <TextField
        name="degree.awardedOn"
        id="degree-awarded"
        label="Awarded on"
        type="date"
        max={props.today}
        required
        value={typed(props, 'degree.awardedOn')}
      />
      <SelectField
        name="degree.level"
        id="degree-level"
        label="Level"
        value={typed(props, 'degree.level', 'master')}
        options={[
          { value: 'master', label: 'Master’s' },
          { value: 'doctorate', label: 'Doctorate' },
        ]}
      />
      <TextField
        name="degree.field"
        id="degree-field"
        label="Field"
        hint="As the board names it, for one marriage-and-family-therapy."
        value={typed(props, 'degree.field')}
      />
      <TextField
        name="degree.accreditation"
        id="degree-accreditation"
        label="Accreditation"
        hint="For one CACREP, COAMFTE or CSWE."
        value={typed(props, 'degree.accreditation')}
      />
    </Fact>
  );
}

function RegistrationForm(props: FactsFormsProps): JSX.Element {
  return (
    <Fact {...props} about="registration" title="A registration or associate license">
      <TextField
        name="registration.jurisdiction"
        id="registration-state"
        label="State"
        hint="Two letters."
        required
        value={typed(props, 'registration.jurisdiction', props.license.slice(0, 2))}
      />
      <TextField
        name="registration.credential"
        id="registration-credential"
        label="Credential"
        hint="As the board names it, for one AMFT or LPC-Associate."
        required
        value={typed(props, 'registration.credential')}
      />
      <TextField
        name="registration.number"
        id="registration-number"
        label="Number"
        value={typed(props, 'registration.number')}
      />
      <TextField
        name="registration.appliedOn"
        id="registration-applied"
        label="Application received on"
        type="date"
        max={props.today}
        value={typed(props, 'registration.appliedOn')}
      />
      <TextField
        name="registration.issuedOn"
        id="registration-issued"
        label="Issued on"
        hint="Leave it empty while the board has not issued it."
        type="date"
        max={props.today}
        value={typed(props, 'registration.issuedOn')}
      />
      <TextField
        name="registration.expiresOn"
        id="registration-expires"
        label="Expires on"
        type="date"
        value={typed(props, 'registration.expiresOn')}
      />
    </Fact>
  );
}

function ExamForm(props: FactsFormsProps): JSX.Element {
  return (
    <Fact {...props} about="exam" title="A passed exam">
      <TextField
        name="exam.exam"
        id="exam-name"
        label="Exam"
        hint="As the board names it."
        required
        value={typed(props, 'exam.exam')}
      />
      <TextField
        name="exam.passedOn"
        id="exam-passed"
        label="Passed on"
        type="date"
        max={props.today}
        required
        value={typed(props, 'exam.passedOn')}
      />
    </Fact>
  );
}

function LeaveForm(props: FactsFormsProps): JSX.Element {
  return (
    <Fact {...props} about="leave" title="A leave from supervised practice">
      <TextField
        name="leave.from"
        id="leave-from"
        label="First day"
        type="date"
        required
        value={typed(props, 'leave.from')}
      />
      <TextField
        name="leave.until"
        id="leave-until"
        label="Last day"
        type="date"
        required
        value={typed(props, 'leave.until')}
      />
      <TextField
        name="leave.approvedOn"
        id="leave-approved"
        label="Approved in writing on"
        type="date"
        value={typed(props, 'leave.approvedOn')}
      />
    </Fact>
  );
}

function Answer(props: FactsFormsProps): JSX.Element {
  const questions = props.questions.map(({ row, name }) => ({ value: row.id, label: name }));
  return (
    <Fact {...props} about="answer" title="An answer to an open question">
      <SelectField
        name="answer.id"
        id="answer-id"
        label="Question"
        options={questions}
        required
        value={typed(props, 'answer.id')}
      />
      <SelectField
        name="answer.value"
        id="answer-value"
        label="Answer"
        required
        value={typed(props, 'answer.value')}
        options={[
          { value: 'true', label: 'Yes, this is fulfilled' },
          { value: 'false', label: 'No, it is not' },
        ]}
      />
    </Fact>
  );
}

interface FactProps extends FactsFormsProps {
  readonly about: string;
  readonly title: string;
  readonly children: JSX.Element | readonly JSX.Element[];
}

function Fact({ about, title, journeyId, from, refusal, children }: FactProps): JSX.Element {
  const refused = refusal?.operation === 'recordFacts' && refusal.about === about;
  return (
    <details class="fold" open={refused}>
      <summary>{title}</summary>
      <ActionForm
        operation="recordFacts"
        about={about}
        carries={{ journeyId }}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        {children}
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Record
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

function typed({ refusal }: FactsFormsProps, name: string, otherwise = ''): string {
  return typedOr(refusal, 'recordFacts', name, otherwise);
}

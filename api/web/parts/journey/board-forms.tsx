import type { JSX } from 'preact';
import type { JourneyPage } from '../../../../db/views/journey-page.ts';
import { type SubmissionStep, stageOf, stepOfDecision, takesStep } from '../../../../rules/vocabulary/submission.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { CommentField, type Option, SelectField, TextField } from '../fields.tsx';
import { ApplicationForms } from './application-forms.tsx';

/** What a board can decide. */
const DECISIONS = [
  { value: 'licensed', label: 'Licensed' },
  { value: 'approved', label: 'Approved; an exam follows' },
  { value: 'denied', label: 'Denied' },
  { value: 'closed', label: 'Closed, because an answer came too late' },
] as const;

interface BoardFormsProps {
  readonly page: JourneyPage;
  readonly from: string;
  readonly refusal: Refusal | null;
  readonly today: string;
}

/** What a director does toward the board in the present phase. */
export function BoardForms(props: BoardFormsProps): JSX.Element {
  const { phase } = props.page.row;
  const newest = props.page.packets[0];
  const open = phase !== 'licensed' && phase !== 'withdrawn';
  const { submission } = props.page;
  const track = submission === null || submission.outcome !== null ? null : submission;
  // An application that was filed before applications were followed one by one has no exam to come.
  const takes = (step: SubmissionStep): boolean =>
    track === null ? step !== 'approve' : takesStep(stageOf(track), step);
  return (
    <div class="board-forms">
      {(phase === 'ready' || phase === 'submitting') && <AssembleForm {...props} />}
      {newest !== undefined && newest.filedOn === null && open && takes('file') && (
        <FileForm {...props} packetId={newest.packetId} />
      )}
      {track !== null && <ApplicationForms {...props} track={track} />}
      {phase === 'submitting' && props.page.packets.some(({ filedOn }) => filedOn !== null) && (
        <>
          {takes('ask-for-more') && <DeficiencyForm {...props} />}
          {DECISIONS.some(({ value }) => takes(stepOfDecision(value))) && (
            <DecisionForm {...props} options={DECISIONS.filter(({ value }) => takes(stepOfDecision(value)))} />
          )}
        </>
      )}
      {open && <WithdrawForm {...props} />}
    </div>
  );
}

function AssembleForm({ page, from, refusal }: BoardFormsProps): JSX.Element {
  const again = page.packets.length > 0;
  return (
    <ActionForm operation="assemblePacket" carries={{ journeyId: page.row.journeyId }} from={from} refusal={refusal}>
      <button class={`btn ${again ? 'btn-outline' : 'btn-primary'}`} type="submit">
        {again ? 'Assemble the packet again' : 'Assemble the packet'}
      </button>
    </ActionForm>
  );
}

function FileForm({ page, from, refusal, today, packetId }: BoardFormsProps & { packetId: string }): JSX.Element {
  return (
    <ActionForm
      operation="filePacket"
      carries={{ journeyId: page.row.journeyId, packetId }}
      from={from}
      refusal={refusal}
      class="form-line"
    >
      <TextField
        name="filedOn"
        label="Filed with the board on"
        type="date"
        max={today}
        required
        value={typedOr(refusal, 'filePacket', 'filedOn', today)}
      />
      <button class="btn btn-primary" type="submit">
        Record the filing
      </button>
    </ActionForm>
  );
}

function DeficiencyForm({ page, from, refusal, today }: BoardFormsProps): JSX.Element {
  const typed = (name: string, otherwise = '') => typedOr(refusal, 'recordDeficiency', name, otherwise);
  return (
    <details class="fold" open={refusal?.operation === 'recordDeficiency'}>
      <summary>Record a deficiency letter</summary>
      <ActionForm
        operation="recordDeficiency"
        carries={{ journeyId: page.row.journeyId }}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        <TextField
          name="receivedOn"
          label="Received on"
          type="date"
          max={today}
          required
          value={typed('receivedOn', today)}
        />
        <TextField name="dueOn" label="The board’s own deadline" type="date" required value={typed('dueOn')} />
        <CommentField name="summary" label="What the board asks" required value={typed('summary')} />
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Record the letter
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

function DecisionForm({
  page,
  from,
  refusal,
  today,
  options,
}: BoardFormsProps & { options: readonly Option[] }): JSX.Element {
  const typed = (name: string, otherwise = '') => typedOr(refusal, 'recordDecision', name, otherwise);
  return (
    <details class="fold" open={refusal?.operation === 'recordDecision'}>
      <summary>Record the decision</summary>
      <ActionForm
        operation="recordDecision"
        carries={{ journeyId: page.row.journeyId }}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        <SelectField name="decision" label="The board decided" required value={typed('decision')} options={options} />
        <TextField name="decidedOn" label="On" type="date" max={today} required value={typed('decidedOn', today)} />
        <TextField name="licenseNumber" label="License number" value={typed('licenseNumber')} />
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Record the decision
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

function WithdrawForm({ page, from, refusal }: BoardFormsProps): JSX.Element {
  return (
    <details class="fold" open={refusal?.operation === 'withdrawJourney'}>
      <summary>End this journey</summary>
      <ActionForm
        operation="withdrawJourney"
        carries={{ journeyId: page.row.journeyId }}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        <CommentField
          name="reason"
          label="Why it ends here"
          hint="Everything recorded stays readable. It cannot be opened again."
          required
          value={typedOr(refusal, 'withdrawJourney', 'reason')}
        />
        <div class="form-end">
          <button class="btn btn-danger-outline" type="submit">
            End the journey
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

import type { JSX } from 'preact';
import { ActionForm, typedOr } from '../action-form.tsx';
import { CommentField } from '../fields.tsx';
import { type AboutProps, Submit, Undo, refusalOf } from './about-form.tsx';

/** What a director answers once the reminders have ended: a freeze is lifted or put back, a decision made or taken back. */
export function DirectorAnswers(props: AboutProps): JSX.Element | null {
  const { end, lifted, decided } = props.obligation;
  if (end === 'freeze-assignments' && lifted === null) return <LiftForm {...props} />;
  if (lifted !== null) return <Undo {...props} operation="restoreFreeze" label="Put the freeze back" />;
  if (end === 'director-decides' && decided === null) return <DecideForm {...props} />;
  if (decided !== null) return <Undo {...props} operation="withdrawDecision" label="Take the decision back" />;
  return null;
}

function LiftForm(props: AboutProps): JSX.Element {
  const { obligation, from } = props;
  const { obligationId, ownerName } = obligation;
  const operation = 'liftFreeze';
  const refusal = refusalOf(props, operation);
  return (
    <details class="fold" open={refusal !== null}>
      <summary>Let {ownerName} take new supervisees all the same</summary>
      <ActionForm
        operation={operation}
        carries={{ obligationId }}
        about={obligationId}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        <CommentField
          name="reason"
          id={`lift-reason-${obligationId}`}
          label="Reason"
          hint="It stands in the case file. Other things left undone freeze as before."
          required
          value={typedOr(refusal, operation, 'reason')}
        />
        <Submit label="Lift the freeze" />
      </ActionForm>
    </details>
  );
}

function DecideForm(props: AboutProps): JSX.Element {
  const { obligation, from } = props;
  const { obligationId } = obligation;
  const operation = 'decideObligation';
  const refusal = refusalOf(props, operation);
  return (
    <details class="fold" open={refusal !== null}>
      <summary>Decide what is done now</summary>
      <ActionForm
        operation={operation}
        carries={{ obligationId }}
        about={obligationId}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        <CommentField
          name="decision"
          id={`decision-${obligationId}`}
          label="What is decided"
          hint="Nobody is reminded any more; it stays here until it is done."
          required
          value={typedOr(refusal, operation, 'decision')}
        />
        <CommentField
          name="reason"
          id={`decision-reason-${obligationId}`}
          label="Reason"
          required
          value={typedOr(refusal, operation, 'reason')}
        />
        <Submit label="Record the decision" />
      </ActionForm>
    </details>
  );
}

import type { JSX } from 'preact';
import { CommentField } from '../fields.tsx';
import { type AboutProps, Undo } from './about-form.tsx';
import { AnswerFold } from './answer-fold.tsx';

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
  const { obligationId, ownerName } = props.obligation;
  return (
    <AnswerFold
      about={props}
      operation="liftFreeze"
      summary={`Let ${ownerName} take new supervisees all the same`}
      submit="Lift the freeze"
      fields={(typed) => (
        <CommentField
          name="reason"
          id={`lift-reason-${obligationId}`}
          label="Reason"
          hint="It stands in the case file. Other things left undone freeze as before."
          required
          value={typed('reason')}
        />
      )}
    />
  );
}

function DecideForm(props: AboutProps): JSX.Element {
  const { obligationId } = props.obligation;
  return (
    <AnswerFold
      about={props}
      operation="decideObligation"
      summary="Decide what is done now"
      submit="Record the decision"
      fields={(typed) => (
        <>
          <CommentField
            name="decision"
            id={`decision-${obligationId}`}
            label="What is decided"
            hint="Nobody is reminded any more; it stays here until it is done."
            required
            value={typed('decision')}
          />
          <CommentField
            name="reason"
            id={`decision-reason-${obligationId}`}
            label="Reason"
            required
            value={typed('reason')}
          />
        </>
      )}
    />
  );
}

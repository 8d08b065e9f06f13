import { can } from '../../../../rules/vocabulary/abilities.ts';
import type { JSX } from 'preact';
import { formatDate } from '../../words/dates.ts';
import { CommentField, SelectField, TextField } from '../fields.tsx';
import { Undo } from './about-form.tsx';
import { AnswerFold } from './answer-fold.tsx';
import { DirectorAnswers } from './director-answers.tsx';
import type { ObligationCardProps } from './obligation-card.tsx';

/** What can be answered beside doing it: rest, hand over, and taking either back. */
export function AnswerForms(props: ObligationCardProps): JSX.Element {
  const { obligation, viewer } = props;
  const { ownerId, delegate, snooze, snoozeUntil, takers } = obligation;
  const isDirector = can(viewer.roles, 'decide-tasks');
  const mine = viewer.id === (delegate?.personId ?? ownerId);
  const concerned = mine || isDirector || viewer.id === ownerId;
  return (
    <>
      {mine && snoozeUntil !== null && <SnoozeForm {...props} latest={snoozeUntil} />}
      {snooze !== null && snooze.personId === viewer.id && (
        <Undo {...props} operation="endSnooze" label="Remind me again" />
      )}
      {concerned && takers.length > 0 && <DelegateForm {...props} />}
      {concerned && delegate !== null && (
        <Undo
          {...props}
          operation="takeBackObligation"
          label={delegate.personId === viewer.id ? `Give it back to ${obligation.ownerName}` : 'Take it back'}
        />
      )}
      {isDirector && <DirectorAnswers {...props} />}
    </>
  );
}

function SnoozeForm(props: ObligationCardProps & { readonly latest: string }): JSX.Element {
  const { latest, obligation } = props;
  const { obligationId } = obligation;
  return (
    <AnswerFold
      about={props}
      operation="snoozeObligation"
      summary="Do not remind me before a day"
      submit="Let reminders rest"
      fields={(typed) => (
        <>
          <TextField
            name="until"
            id={`until-${obligationId}`}
            label="Remind me again on"
            type="date"
            max={latest}
            hint={`Until ${formatDate(latest)} at most. Whoever is above you is told as ever.`}
            required
            value={typed('until')}
          />
          <CommentField
            name="reason"
            id={`rest-reason-${obligationId}`}
            label="Reason"
            hint="Everybody whom it concerns can read it."
            required
            value={typed('reason')}
          />
        </>
      )}
    />
  );
}

function DelegateForm(props: ObligationCardProps): JSX.Element {
  const { obligationId, takers } = props.obligation;
  return (
    <AnswerFold
      about={props}
      operation="delegateObligation"
      summary="Hand it to somebody who may do it"
      submit="Hand it over"
      fields={(typed) => (
        <>
          <SelectField
            name="personId"
            id={`taker-${obligationId}`}
            label="Who takes it over"
            placeholder="Choose a person"
            required
            options={takers.map(({ personId, name }) => ({ value: personId, label: name }))}
            value={typed('personId')}
          />
          <CommentField
            name="reason"
            id={`hand-reason-${obligationId}`}
            label="Reason"
            hint="The person is told at once, with the reason."
            required
            value={typed('reason')}
          />
        </>
      )}
    />
  );
}

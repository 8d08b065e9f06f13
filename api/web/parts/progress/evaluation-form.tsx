import type { JSX } from 'preact';
import type { DutyPeriod } from '../../../../rules/vocabulary/duty-period.ts';
import { AREA_LABELS, EVALUATION_AREAS } from '../../../../rules/vocabulary/evaluation-area.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { CommentField, SelectField, TextField } from '../fields.tsx';

const SAID = [
  { value: 'yes', label: 'Satisfactory' },
  { value: 'no', label: 'Not yet satisfactory' },
];

interface EvaluationFormProps {
  readonly journeyId: string;
  /** The period that is due first; null where the license asks for none. */
  readonly period: DutyPeriod | null;
  readonly today: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The supervisor evaluates the supervisee for a period, area by area, and signs it. */
export function EvaluationForm({ journeyId, period, today, from, refusal }: EvaluationFormProps): JSX.Element {
  const typed = (name: string, otherwise = '') => typedOr(refusal, 'evaluateSupervisee', name, otherwise);
  return (
    <ActionForm
      operation="evaluateSupervisee"
      carries={{ journeyId, ...(period !== null && { dutyId: period.dutyId }) }}
      from={from}
      refusal={refusal}
      class="form-grid"
    >
      {period !== null && <p class="note">For {period.label.toLowerCase()}, the period that is due first.</p>}
      <TextField name="from" label="From" type="date" value={typed('from', period?.from ?? '')} required />
      <TextField name="until" label="Until" type="date" value={typed('until', period?.until ?? today)} required />
      {EVALUATION_AREAS.map((area) => (
        <SelectField
          key={area}
          name={`area.${area}`}
          label={AREA_LABELS[area]}
          options={SAID}
          placeholder="Not looked at"
          value={typed(`area.${area}`)}
        />
      ))}
      <CommentField
        name="comment"
        label="What goes well, and what to work on"
        hint="Name no client."
        value={typed('comment')}
        required
      />
      <button class="btn btn-primary" type="submit">
        Sign the evaluation
      </button>
    </ActionForm>
  );
}

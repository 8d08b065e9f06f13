import type { JSX } from 'preact';
import { SUPERVISION_KINDS, KIND_LABELS } from '../../../../rules/vocabulary/supervision-kind.ts';
import type { SessionCardData } from '../../reading/session-cards.ts';
import { ActionForm, type Refusal } from '../action-form.tsx';
import { SelectField, TextField } from '../fields.tsx';
import { MEDIUM_OPTIONS } from './medium-options.ts';

interface AttendanceFormProps {
  readonly card: SessionCardData;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Who came, how long it was and how it was held: filled in as booked, so that one press is enough. */
export function AttendanceForm({ card: { first, members }, from, refusal }: AttendanceFormProps): JSX.Element {
  const { sessionId } = first;
  return (
    <ActionForm
      operation="recordAttendance"
      about={sessionId}
      carries={{ sessionId }}
      from={from}
      refusal={refusal}
      class="form-line"
    >
      <fieldset class="field">
        <legend class="form-label">Who came</legend>
        {members.map(({ journeyId, superviseeName, standing }) => (
          <label class="form-check" key={journeyId}>
            <input
              class="form-check-input"
              type="checkbox"
              name={`present.${journeyId}`}
              value="yes"
              checked={standing !== 'absent'}
            />{' '}
            {superviseeName}
          </label>
        ))}
      </fieldset>
      <TextField
        name="minutes"
        id={`held-minutes-${sessionId}`}
        label="Length"
        hint="In minutes, or as 1h30"
        value={String(first.minutes)}
        required
      />
      <SelectField
        name="kind"
        id={`held-kind-${sessionId}`}
        label="Kind"
        value={first.kind}
        required
        options={SUPERVISION_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }))}
      />
      <SelectField
        name="medium"
        id={`held-medium-${sessionId}`}
        label="Held"
        value={first.medium}
        required
        options={MEDIUM_OPTIONS}
      />
      <button class="btn btn-primary" type="submit">
        Record who came<span class="visually-hidden"> on {first.on}</span>
      </button>
    </ActionForm>
  );
}

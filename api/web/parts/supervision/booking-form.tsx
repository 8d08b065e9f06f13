import type { JSX } from 'preact';
import { ActionForm, type Refusal } from '../action-form.tsx';
import { SelectField, TextField, type Option } from '../fields.tsx';
import { type MemberChoice, TermsFields } from './session-forms.tsx';

interface BookingFormProps {
  /** Whose sessions they can be; one of them needs no choice. */
  readonly supervisors: readonly Option[];
  readonly choices: readonly MemberChoice[];
  /** The journey that is ticked from the start. */
  readonly chosen: string | null;
  /** The day from which one books. */
  readonly on: string;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Books supervision, once or every week until a day. */
export function BookingForm({ supervisors, choices, chosen, on, from, refusal }: BookingFormProps): JSX.Element {
  const typed = refusal?.operation === 'bookSession' ? refusal.typed : {};
  const [only] = supervisors;
  return (
    <section class="block" id="book" aria-labelledby="book-title">
      <h2 id="book-title">Book supervision</h2>
      <ActionForm
        operation="bookSession"
        carries={supervisors.length === 1 && only !== undefined ? { supervisorId: only.value } : {}}
        from={from}
        refusal={refusal}
        class="form-grid"
      >
        {supervisors.length > 1 && (
          <SelectField
            name="supervisorId"
            label="Supervisor"
            options={supervisors}
            value={typed['supervisorId'] ?? ''}
            required
          />
        )}
        <TermsFields
          id="new"
          on={typed['on'] ?? on}
          time={typed['time'] ?? '09:00'}
          minutes={Number(typed['minutes']) || 60}
          kind={typed['kind'] ?? 'individual'}
          medium={typed['medium'] ?? 'in-person'}
          choices={choices}
          ticked={({ journeyId, settingId }) =>
            typed[`member.${journeyId}|${settingId}`] === 'yes' ||
            (refusal === null && (journeyId === chosen || choices.length === 1))
          }
        />
        <TextField
          name="weeklyUntil"
          label="Every week until"
          type="date"
          hint="Leave empty for a single session"
          value={typed['weeklyUntil'] ?? ''}
        />
        <button class="btn btn-primary" type="submit">
          Book
        </button>
      </ActionForm>
    </section>
  );
}

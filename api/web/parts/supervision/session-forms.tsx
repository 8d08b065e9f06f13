import type { JSX } from 'preact';
import { timeAt } from '../../../../rules/vocabulary/local-time.ts';
import { KIND_LABELS, SUPERVISION_KINDS } from '../../../../rules/vocabulary/supervision-kind.ts';
import type { SessionCardData } from '../../reading/session-cards.ts';
import { ActionForm, type Refusal } from '../action-form.tsx';
import { SelectField, TextField } from '../fields.tsx';
import { MEDIUM_OPTIONS } from './medium-options.ts';

/** A supervisee at a setting, who may be in a session. */
export interface MemberChoice {
  readonly journeyId: string;
  readonly settingId: string;
  readonly label: string;
}

interface SessionFormProps {
  readonly card: SessionCardData;
  readonly from: string;
  readonly refusal: Refusal | null;
}

const SCOPES = [
  { value: 'one', label: 'This session only' },
  { value: 'rest', label: 'This one and the rest of the series' },
];

/** Another day, time, length, kind or other people, for one session or the rest of its series. */
export function ChangeForm({
  card: { first, members },
  choices,
  from,
  refusal,
}: SessionFormProps & { readonly choices: readonly MemberChoice[] }): JSX.Element {
  const { sessionId } = first;
  const inIt = new Set(members.map(({ journeyId, settingId }) => `${journeyId}|${settingId}`));
  return (
    <ActionForm
      operation="changeSession"
      about={sessionId}
      carries={{ sessionId }}
      from={from}
      refusal={refusal}
      class="form-grid"
    >
      <TermsFields
        id={sessionId}
        on={first.on}
        time={timeAt(first.startsAt, first.timeZone)}
        minutes={first.minutes}
        kind={first.kind}
        medium={first.medium}
        choices={choices}
        ticked={(one) => inIt.has(`${one.journeyId}|${one.settingId}`)}
      />
      <Scope first={first} id={`change-scope-${sessionId}`} />
      <button class="btn btn-outline" type="submit">
        Change the session
      </button>
    </ActionForm>
  );
}

/** Canceling with a reason. */
export function CancelForm({ card: { first }, from, refusal }: SessionFormProps): JSX.Element {
  const { sessionId } = first;
  return (
    <ActionForm
      operation="cancelSession"
      about={sessionId}
      carries={{ sessionId }}
      from={from}
      refusal={refusal}
      class="form-line"
    >
      <TextField name="reason" id={`reason-${sessionId}`} label="Reason to cancel" required />
      <Scope first={first} id={`cancel-scope-${sessionId}`} />
      <button class="btn btn-outline" type="submit">
        Cancel the session
      </button>
    </ActionForm>
  );
}

/** Taking the attendance back. */
export function UndoForm({ card: { first }, from, refusal }: SessionFormProps): JSX.Element {
  const { sessionId } = first;
  return (
    <ActionForm operation="undoAttendance" about={sessionId} carries={{ sessionId }} from={from} refusal={refusal}>
      <button class="btn btn-outline" type="submit">
        Undo the attendance
      </button>
    </ActionForm>
  );
}

function Scope({ first, id }: { first: SessionCardData['first']; id: string }): JSX.Element {
  if (first.seriesId === null) return <input type="hidden" name="scope" value="one" />;
  return <SelectField name="scope" id={id} label="For" value="one" options={SCOPES} required />;
}

interface TermsFieldsProps {
  /** Tells the fields of several forms on the page apart. */
  readonly id: string;
  readonly on: string;
  readonly time: string;
  readonly minutes: number;
  readonly kind: string;
  readonly medium: string;
  readonly choices: readonly MemberChoice[];
  ticked(choice: MemberChoice): boolean;
}

/** The terms of a session: when, how long, of which kind, how held, with whom. */
export function TermsFields({ id, choices, ticked, ...terms }: TermsFieldsProps): JSX.Element {
  const kinds = SUPERVISION_KINDS.map((value) => ({ value, label: KIND_LABELS[value] }));
  return (
    <>
      <TextField name="on" id={`on-${id}`} label="Day" type="date" value={terms.on} required />
      <TextField
        name="time"
        id={`time-${id}`}
        label="Time"
        type="time"
        hint="By the supervisor’s clock"
        value={terms.time}
        required
      />
      <TextField
        name="minutes"
        id={`minutes-${id}`}
        label="Length"
        hint="In minutes, or as 1h30"
        value={String(terms.minutes)}
        required
      />
      <SelectField name="kind" id={`kind-${id}`} label="Kind" value={terms.kind} options={kinds} required />
      <SelectField
        name="medium"
        id={`medium-${id}`}
        label="Held"
        value={terms.medium}
        options={MEDIUM_OPTIONS}
        required
      />
      <fieldset class="field">
        <legend class="form-label">With</legend>
        {choices.map((choice) => (
          <label class="form-check" key={`${choice.journeyId}|${choice.settingId}`}>
            <input
              class="form-check-input"
              type="checkbox"
              name={`member.${choice.journeyId}|${choice.settingId}`}
              value="yes"
              checked={ticked(choice)}
            />{' '}
            {choice.label}
          </label>
        ))}
      </fieldset>
    </>
  );
}

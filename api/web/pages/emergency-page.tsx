import type { JSX } from 'preact';
import type { CohortRow } from '../../../db/views/cohort-row.ts';
import type { ShownPerson } from '../../../db/views/find-people.ts';
import {
  EMERGENCY_MINUTES,
  type EmergencyInForce,
  MOST_EMERGENCY_MINUTES,
} from '../../../rules/vocabulary/emergency.ts';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { CommentField, SelectField, TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';

interface EmergencyPageData {
  readonly frame: Frame;
  readonly refusal: Refusal | null;
  /** Null where none is in force. */
  readonly emergency: EmergencyInForce | null;
  /** Those of the person whose record is open. */
  readonly journeys: readonly Pick<CohortRow, 'journeyId' | 'license'>[];
  readonly supervisees: readonly Pick<ShownPerson, 'personId' | 'name'>[];
}

/** Where a record is opened in an emergency. */
export function EmergencyPage(data: EmergencyPageData): JSX.Element {
  const { frame, emergency } = data;
  return (
    <Layout frame={frame} title="Emergency access">
      {emergency === null ? <Begin {...data} /> : <Open emergency={emergency} journeys={data.journeys} />}
    </Layout>
  );
}

function Open({ emergency, journeys }: { emergency: EmergencyInForce } & Pick<EmergencyPageData, 'journeys'>) {
  return (
    <>
      <div class="page-head">
        <h1>The record of {emergency.personName} is open to you</h1>
      </div>
      <p class="lead">You can read it and change nothing. End it above as soon as you have seen what you need.</p>
      <ul>
        {journeys.map(({ journeyId, license }) => (
          <li key={journeyId}>
            <a href={`/journeys/${journeyId}`}>Journey to {license}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Begin({ frame, refusal, supervisees }: EmergencyPageData): JSX.Element {
  const typed = (name: string, otherwise = '') => typedOr(refusal, 'beginEmergency', name, otherwise);
  return (
    <>
      <div class="page-head">
        <h1>Open the record of one person</h1>
      </div>
      <p class="lead">
        Only where it cannot wait and nobody can be asked. The person, the directors and the administrators are told at
        once, with your reason, and see what you look at.
      </p>
      {supervisees.length === 0 ? (
        <EmptyState title="Nobody">There is nobody here whose hours could be read.</EmptyState>
      ) : (
        <ActionForm operation="beginEmergency" from={frame.path} refusal={refusal} class="form-grid">
          <SelectField
            name="personId"
            label="Whose record"
            required
            placeholder="Choose a person"
            options={supervisees.map(({ personId, name }) => ({ value: personId, label: name }))}
            value={typed('personId')}
          />
          <TextField
            name="minutes"
            label="For how many minutes"
            type="number"
            max={String(MOST_EMERGENCY_MINUTES)}
            required
            value={typed('minutes', String(EMERGENCY_MINUTES))}
          />
          <CommentField
            name="reason"
            label="Why it cannot wait"
            hint="At least 20 characters."
            required
            value={typed('reason')}
          />
          <div class="form-end">
            <button class="btn btn-danger-outline" type="submit">
              Open the record, and tell everybody
            </button>
          </div>
        </ActionForm>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import type { ShownPerson } from '../../../../db/views/find-people.ts';
import { CREDENTIAL_KINDS, CREDENTIAL_LABELS } from '../../../../rules/vocabulary/credential.ts';
import type { Role } from '../../../../rules/vocabulary/role.ts';
import { Able } from '../able.tsx';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { CommentField, SelectField, TextField } from '../fields.tsx';

interface StaffFormsProps {
  readonly people: readonly ShownPerson[];
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** What a director records about people: credentials with their last day, restrictions by a board, and who leaves. */
export function StaffForms(props: StaffFormsProps): JSX.Element {
  return (
    <section class="block" aria-labelledby="staff">
      <h2 id="staff">Credentials and departures</h2>
      <p class="lead">Everybody concerned is told in time, and again until it is settled.</p>
      <CredentialForm {...props} />
      <Able to="restrict-licenses">
        <RestrictionForm {...props} />
      </Able>
      <NoticeForm {...props} />
      <StayForm {...props} />
    </section>
  );
}

/** Whoever is nothing but these neither supervises nor is supervised. */
const KEEPS_THE_OFFICE: readonly Role[] = ['director', 'administrator', 'auditor'];

function options(people: readonly ShownPerson[], role?: 'supervisor') {
  return people
    .filter(({ roles }) =>
      role === undefined ? roles.some((one) => !KEEPS_THE_OFFICE.includes(one)) : roles.includes(role),
    )
    .map(({ personId, name }) => ({ value: personId, label: name }));
}

function CredentialForm({ people, from, refusal }: StaffFormsProps): JSX.Element {
  const operation = 'recordCredential';
  const typed = (name: string) => typedOr(refusal, operation, name);
  return (
    <details class="fold" open={refusal?.operation === operation}>
      <summary>Record a credential or its renewal</summary>
      <ActionForm operation={operation} from={from} refusal={refusal} class="form-grid">
        <SelectField
          name="personId"
          id="credential-person"
          label="Person"
          required
          options={options(people)}
          value={typed('personId')}
        />
        <SelectField
          name="kind"
          label="What it is"
          required
          options={CREDENTIAL_KINDS.map((kind) => ({ value: kind, label: CREDENTIAL_LABELS[kind] }))}
          value={typed('kind')}
        />
        <TextField
          name="name"
          id="credential-name"
          label="Name"
          hint="For one LMFT, or Liability insurance."
          required
          value={typed('name')}
        />
        <TextField
          name="jurisdiction"
          id="credential-state"
          label="State"
          hint="Two letters; a license needs one."
          value={typed('jurisdiction')}
        />
        <TextField name="number" id="credential-number" label="Number" value={typed('number')} />
        <TextField
          name="issuedOn"
          id="credential-issued"
          label="Issued on"
          type="date"
          required
          value={typed('issuedOn')}
        />
        <TextField name="expiresOn" id="credential-expires" label="Last day" type="date" value={typed('expiresOn')} />
        <Submit label="Record the credential" />
      </ActionForm>
    </details>
  );
}

function RestrictionForm({ people, from, refusal }: StaffFormsProps): JSX.Element {
  const operation = 'recordEncumbrance';
  const typed = (name: string) => typedOr(refusal, operation, name);
  return (
    <details class="fold" open={refusal?.operation === operation}>
      <summary>Record that a board restricted a license, or no longer does</summary>
      <ActionForm operation={operation} from={from} refusal={refusal} class="form-grid">
        <SelectField
          name="personId"
          id="restricted-person"
          label="Supervisor"
          required
          options={options(people, 'supervisor')}
          value={typed('personId')}
        />
        <TextField
          name="jurisdiction"
          id="restricted-state"
          label="State"
          hint="Two letters."
          required
          value={typed('jurisdiction')}
        />
        <TextField
          name="license"
          id="restricted-license"
          label="License"
          hint="As it is on file, for one LMFT."
          required
          value={typed('license')}
        />
        <TextField name="from" id="restricted-from" label="First day" type="date" required value={typed('from')} />
        <TextField
          name="until"
          id="restricted-until"
          label="Last day"
          hint="Once it has ended."
          type="date"
          value={typed('until')}
        />
        <CommentField name="reason" id="restricted-reason" label="Reason" required value={typed('reason')} />
        <Submit label="Record the restriction" />
      </ActionForm>
    </details>
  );
}

function NoticeForm({ people, from, refusal }: StaffFormsProps): JSX.Element {
  const operation = 'giveNotice';
  const typed = (name: string) => typedOr(refusal, operation, name);
  return (
    <details class="fold" open={refusal?.operation === operation}>
      <summary>Record that somebody leaves</summary>
      <ActionForm operation={operation} from={from} refusal={refusal} class="form-grid">
        <SelectField
          name="personId"
          id="leaver"
          label="Person"
          required
          options={options(people)}
          value={typed('personId')}
        />
        <TextField
          name="lastDayOn"
          label="Last day"
          type="date"
          hint="What is open is to be signed before it."
          required
          value={typed('lastDayOn')}
        />
        <CommentField name="reason" id="leaver-reason" label="Reason" value={typed('reason')} />
        <Submit label="Record the last day" />
      </ActionForm>
    </details>
  );
}

function StayForm({ people, from, refusal }: StaffFormsProps): JSX.Element {
  const operation = 'withdrawNotice';
  return (
    <details class="fold" open={refusal?.operation === operation}>
      <summary>Record that somebody who was to leave stays</summary>
      <ActionForm operation={operation} from={from} refusal={refusal} class="form-grid">
        <SelectField
          name="personId"
          id="stayer"
          label="Person"
          required
          options={options(people)}
          value={typedOr(refusal, operation, 'personId')}
        />
        <Submit label="Record that they stay" />
      </ActionForm>
    </details>
  );
}

function Submit({ label }: { label: string }): JSX.Element {
  return (
    <div class="form-end">
      <button class="btn btn-primary" type="submit">
        {label}
      </button>
    </div>
  );
}

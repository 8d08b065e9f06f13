import type { JSX } from 'preact';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { RoleFields } from '../parts/people/role-fields.tsx';

const ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
];

/** The form to add a person: who, in which role, and for a supervisor the license and training. */
export function NewPersonPage({ frame, refusal }: { frame: Frame; refusal: Refusal | null }): JSX.Element {
  const typed = (name: string, otherwise = '') => typedOr(refusal, 'addPerson', name, otherwise);
  return (
    <Layout frame={frame} title="Add a person" crumbs={[{ label: 'People', href: '/people' }]}>
      <div class="page-head">
        <h1>Add a person</h1>
      </div>
      <section class="block narrow" aria-label="Person">
        <ActionForm operation="addPerson" from={frame.path} refusal={refusal} class="form-grid">
          <TextField name="name" label="Name" required value={typed('name')} />
          <TextField
            name="email"
            label="Email address"
            type="email"
            hint="Reminders go here."
            required
            value={typed('email')}
          />
          <SelectField
            name="timeZone"
            label="Time zone"
            required
            value={typed('timeZone', frame.viewer?.timeZone)}
            options={ZONES.map((zone) => ({ value: zone, label: zone.replace(/^.*\//, '').replaceAll('_', ' ') }))}
          />
          <RoleFields isChecked={(role) => typed(`role.${role}`, role === 'supervisee' ? 'yes' : '') === 'yes'} />
          <SupervisorFields typed={typed} />
          <div class="form-end">
            <button class="btn btn-primary" type="submit">
              Add the person
            </button>
          </div>
        </ActionForm>
      </section>
    </Layout>
  );
}

interface TypedProps {
  readonly typed: (name: string, otherwise?: string) => string;
}

function SupervisorFields({ typed }: TypedProps): JSX.Element {
  return (
    <details class="fold span-all">
      <summary>For a supervisor: license, training and limit</summary>
      <div class="form-grid">
        <TextField
          name="license.jurisdiction"
          id="license-state"
          label="State of the license"
          hint="Two letters."
          value={typed('license.jurisdiction')}
        />
        <TextField
          name="license.license"
          id="license-name"
          label="License"
          hint="For one LMFT or LPC-S."
          value={typed('license.license')}
        />
        <TextField name="license.number" id="license-number" label="License number" value={typed('license.number')} />
        <TextField
          name="license.issuedOn"
          id="license-issued"
          label="Issued on"
          type="date"
          value={typed('license.issuedOn')}
        />
        <TextField
          name="license.expiresOn"
          id="license-expires"
          label="Expires on"
          type="date"
          value={typed('license.expiresOn')}
        />
        <TextField
          name="supervisionTraining"
          label="Supervision training"
          hint="Hours, for one 15."
          value={typed('supervisionTraining')}
        />
        <TextField name="supervisionTrainedOn" label="Trained on" type="date" value={typed('supervisionTrainedOn')} />
        <TextField
          name="superviseeLimit"
          label="At most this many supervisees"
          type="number"
          hint="Under your organization’s policy."
          value={typed('superviseeLimit')}
        />
      </div>
    </details>
  );
}

import { Able } from '../parts/able.tsx';
import type { JSX } from 'preact';
import type { ShownSetting } from '../../../db/views/find-settings.ts';
import { ActionForm, type Refusal, typedOr } from '../parts/action-form.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SelectField, TextField } from '../parts/fields.tsx';
import { type Frame, Layout } from '../parts/layout.tsx';
import { formatDate } from '../words/dates.ts';
import { count } from '../words/quantity.ts';

const KINDS = [
  { value: 'community-mental-health', label: 'Community mental health' },
  { value: 'exempt', label: 'Exempt setting' },
  { value: 'non-exempt', label: 'Non-exempt setting' },
  { value: 'private-practice', label: 'Private practice' },
  { value: 'hospital', label: 'Hospital' },
  { value: 'school', label: 'School' },
  { value: 'other', label: 'Other' },
] as const;

const EMPLOYMENTS = [
  { value: 'employee', label: 'Employees' },
  { value: 'volunteer', label: 'Volunteers' },
  { value: 'contractor', label: 'Contractors' },
] as const;

interface SettingsPageData {
  readonly frame: Frame;
  readonly settings: readonly ShownSetting[];
  readonly refusal: Refusal | null;
}

/** The places where hours are worked, and the form to add one. */
export function SettingsPage({ frame, settings, refusal }: SettingsPageData): JSX.Element {
  return (
    <Layout frame={frame} title="Settings">
      <div class="page-head">
        <h1>{count(settings.length, 'setting')} where hours are worked</h1>
      </div>
      {settings.length === 0 ? (
        <EmptyState title="No setting yet">Add the first place where hours are worked; agreements name it.</EmptyState>
      ) : (
        <Table settings={settings} />
      )}
      <Able to="keep-settings">
        <AddForm from={frame.path} refusal={refusal} />
      </Able>
    </Layout>
  );
}

function Table({ settings }: { settings: readonly ShownSetting[] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Settings of the organization</caption>
      <thead>
        <tr>
          <th scope="col">Setting</th>
          <th scope="col">State</th>
          <th scope="col">Kind</th>
          <th scope="col">Supervisees work as</th>
          <th scope="col">Fingerprints cleared</th>
        </tr>
      </thead>
      <tbody>
        {settings.map((setting) => (
          <tr key={setting.settingId}>
            <th scope="row" data-label="Setting">
              {setting.name}
            </th>
            <td data-label="State">{setting.jurisdiction}</td>
            <td data-label="Kind">
              {KINDS.find(({ value }) => value === setting.kind)?.label ?? 'Not recorded'}
              {setting.clinical ? '' : ', not clinical'}
            </td>
            <td data-label="Work as">
              {EMPLOYMENTS.find(({ value }) => value === setting.employment)?.label ?? 'Not recorded'}
            </td>
            <td data-label="Fingerprints">
              {setting.fingerprintedOn === null ? 'Not recorded' : formatDate(setting.fingerprintedOn)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AddForm({ from, refusal }: { from: string; refusal: Refusal | null }): JSX.Element {
  const typed = (name: string) => typedOr(refusal, 'addSetting', name);
  return (
    <section class="block" aria-labelledby="add">
      <h2 id="add">Add a setting</h2>
      <ActionForm operation="addSetting" from={from} refusal={refusal} class="form-grid">
        <TextField name="name" label="Name" required value={typed('name')} />
        <TextField
          name="jurisdiction"
          label="State"
          hint="Two letters, for one CA."
          required
          value={typed('jurisdiction')}
        />
        <SelectField name="kind" label="Kind" required options={KINDS} value={typed('kind')} />
        <SelectField
          name="employment"
          label="Supervisees work there as"
          required
          options={EMPLOYMENTS}
          value={typed('employment')}
        />
        <TextField
          name="fingerprintedOn"
          label="Fingerprints cleared on"
          type="date"
          value={typed('fingerprintedOn')}
        />
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Add the setting
          </button>
        </div>
      </ActionForm>
    </section>
  );
}

import type { JSX } from 'preact';
import type { ShownAgreement } from '../../../../db/views/journey-page.ts';
import { formatDate } from '../../words/dates.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { EmptyState } from '../empty-state.tsx';
import { type Option, SelectField, TextField } from '../fields.tsx';
import { StatusMark } from '../status-mark.tsx';

interface AgreementsSectionProps {
  readonly journeyId: string;
  readonly agreements: readonly ShownAgreement[];
  /** Supervisors and settings of the organization; null for those who may not propose. */
  readonly choices: { readonly supervisors: readonly Option[]; readonly settings: readonly Option[] } | null;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** The supervision agreements, each for one supervisor at one setting, and the form to propose one. */
export function AgreementsSection(props: AgreementsSectionProps): JSX.Element {
  return (
    <section id="agreements" class="block" aria-labelledby="agreements-title">
      <h2 id="agreements-title">Supervision agreements</h2>
      {props.agreements.length === 0 ? (
        <EmptyState title="No agreement yet">
          Hours count only under a signed agreement. Propose one: the supervisor signs it.
        </EmptyState>
      ) : (
        <AgreementTable agreements={props.agreements} />
      )}
      {props.choices !== null && <ProposeForm {...props} choices={props.choices} />}
    </section>
  );
}

function AgreementTable({ agreements }: { agreements: readonly ShownAgreement[] }): JSX.Element {
  return (
    <table class="table table-cards">
      <caption class="visually-hidden">Supervision agreements</caption>
      <thead>
        <tr>
          <th scope="col">Supervisor</th>
          <th scope="col">Setting</th>
          <th scope="col">Covers</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {agreements.map((agreement) => (
          <tr key={agreement.agreementId}>
            <th scope="row" data-label="Supervisor">
              {agreement.supervisorName}
            </th>
            <td data-label="Setting">{agreement.settingName}</td>
            <td data-label="Covers">
              from {formatDate(agreement.from)}
              {agreement.until === null ? '' : ` until ${formatDate(agreement.until)}`}
            </td>
            <td data-label="Status">
              {agreement.signedOn === null ? (
                <StatusMark tone="wait" word="Waits for signature" />
              ) : (
                <StatusMark tone="good" word={`Signed ${formatDate(agreement.signedOn)}`} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ProposeForm({
  journeyId,
  choices,
  from,
  refusal,
}: AgreementsSectionProps & { choices: NonNullable<AgreementsSectionProps['choices']> }): JSX.Element {
  const typed = (name: string) => typedOr(refusal, 'proposeAgreement', name);
  return (
    <details class="fold" open={refusal?.operation === 'proposeAgreement'}>
      <summary>Propose an agreement</summary>
      <ActionForm operation="proposeAgreement" carries={{ journeyId }} from={from} refusal={refusal} class="form-grid">
        <SelectField
          name="supervisorId"
          label="Supervisor"
          options={choices.supervisors}
          required
          value={typed('supervisorId')}
        />
        <SelectField name="settingId" label="Setting" options={choices.settings} required value={typed('settingId')} />
        <TextField name="from" label="Covers from" type="date" required value={typed('from')} />
        <TextField name="until" label="Covers until" type="date" value={typed('until')} />
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Propose
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

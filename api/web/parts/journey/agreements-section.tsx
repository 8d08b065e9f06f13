import type { JSX } from 'preact';
import type { ShownAgreement } from '../../../../db/views/journey-page.ts';
import { formatDate } from '../../words/dates.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { EmptyState } from '../empty-state.tsx';
import { type Option, SelectField, TextField } from '../fields.tsx';
import { WhoWhenWhy } from '../signing/who-when-why.tsx';
import { StatusMark } from '../status-mark.tsx';

interface AgreementsSectionProps {
  readonly journeyId: string;
  readonly agreements: readonly ShownAgreement[];
  /** Supervisors and settings of the organization; null for those who may not propose. */
  readonly choices: { readonly supervisors: readonly Option[]; readonly settings: readonly Option[] } | null;
  /** Whether a director reads, who may end an agreement. */
  readonly director: boolean;
  /** IANA name in which the reader reads times. */
  readonly timeZone: string;
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
        <AgreementTable {...props} />
      )}
      {props.choices !== null && <ProposeForm {...props} choices={props.choices} />}
    </section>
  );
}

function AgreementTable({ agreements, ...props }: AgreementsSectionProps): JSX.Element {
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
              {agreement.signature !== null && (
                <details class="fold">
                  <summary>Who, when and why</summary>
                  <WhoWhenWhy {...agreement.signature} timeZone={props.timeZone} />
                </details>
              )}
              {agreement.boardApprovedOn !== null && <p>Board approved {formatDate(agreement.boardApprovedOn)}</p>}
              {agreement.conflict !== null && <p>Conflict of interest: {agreement.conflict}</p>}
              {agreement.loadException !== null && <p>{exceptionInWords(agreement.loadException)}</p>}
              {agreement.endReason !== null && <p>Ended: {agreement.endReason}</p>}
              {props.choices !== null && <ChangeAgreement {...props} agreement={agreement} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function exceptionInWords({ present, limit, reason }: NonNullable<ShownAgreement['loadException']>): string {
  return `Allowed beyond the limit (${present} others of at most ${limit}): ${reason}`;
}

/** What may happen to an agreement after it was proposed: the board approves it, it ends, a conflict comes up. */
function ChangeAgreement({
  journeyId,
  agreement,
  director,
  from,
  refusal,
}: Omit<AgreementsSectionProps, 'agreements'> & { agreement: ShownAgreement }): JSX.Element {
  const { agreementId } = agreement;
  const typed = (operation: string, name: string) =>
    refusal?.about === agreementId ? typedOr(refusal, operation, name) : '';
  const shared = { about: agreementId, carries: { journeyId, agreementId }, from, refusal, class: 'form-grid' };
  return (
    <details class="fold" open={refusal?.about === agreementId}>
      <summary>Approval, end or conflict</summary>
      <ActionForm {...shared} operation="recordApproval">
        <TextField
          name="boardApprovedOn"
          id={`approved-${agreementId}`}
          label="Board approved on"
          type="date"
          required
          value={typed('recordApproval', 'boardApprovedOn')}
        />
        <div class="form-end">
          <button class="btn" type="submit">
            Record the approval
          </button>
        </div>
      </ActionForm>
      {director && (
        <ActionForm {...shared} operation="endAgreement">
          <TextField
            name="until"
            id={`until-${agreementId}`}
            label="Last day"
            type="date"
            required
            value={typed('endAgreement', 'until')}
          />
          <TextField
            name="reason"
            id={`reason-${agreementId}`}
            label="Reason"
            required
            value={typed('endAgreement', 'reason')}
          />
          <div class="form-end">
            <button class="btn" type="submit">
              End the agreement
            </button>
          </div>
        </ActionForm>
      )}
      <ActionForm {...shared} operation="declareConflict">
        <TextField
          name="conflict"
          id={`conflict-${agreementId}`}
          label="Conflict of interest"
          required
          value={typed('declareConflict', 'conflict')}
        />
        <div class="form-end">
          <button class="btn" type="submit">
            Declare the conflict
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

function ProposeForm({
  journeyId,
  choices,
  director,
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
        {director && (
          <TextField
            name="exception"
            id="load-exception"
            label="Reason for an exception"
            hint="Only if the supervisor is at a limit that can be lifted; it is kept with the agreement."
            value={typed('exception')}
          />
        )}
        <div class="form-end">
          <button class="btn btn-primary" type="submit">
            Propose
          </button>
        </div>
      </ActionForm>
    </details>
  );
}

import type { JSX } from 'preact';
import type { ShownAgreement } from '../../../../db/views/journey-page.ts';
import { formatDate } from '../../words/dates.ts';
import { count } from '../../words/quantity.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { TextField } from '../fields.tsx';

/** An agreement that waits for the reader's signature. */
export interface WaitingAgreement {
  readonly journeyId: string;
  readonly superviseeName: string;
  readonly agreement: ShownAgreement;
}

interface AgreementsToSignProps {
  readonly waiting: readonly WaitingAgreement[];
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Supervision agreements that wait for the reader's signature; until then the supervisee's hours do not count. */
export function AgreementsToSign({ waiting, from, refusal }: AgreementsToSignProps): JSX.Element {
  return (
    <section class="block sign-box" aria-labelledby="agreements">
      <h2 id="agreements">{count(waiting.length, 'agreement')} to sign</h2>
      {waiting.map(({ journeyId, superviseeName, agreement }) => (
        <ActionForm
          key={agreement.agreementId}
          operation="signAgreement"
          about={agreement.agreementId}
          from={from}
          refusal={refusal}
          carries={{ journeyId, agreementId: agreement.agreementId }}
          class="form-line"
        >
          <p>
            <strong>{superviseeName}</strong> at {agreement.settingName}, from {formatDate(agreement.from)}
            {agreement.until === null ? '' : ` until ${formatDate(agreement.until)}`}. By signing, you take on their
            supervision at this setting for that time.
          </p>
          <TextField
            name="boardApprovedOn"
            id={`approved-${agreement.agreementId}`}
            label="Board approved it on"
            type="date"
            value={typedOr(refusal, 'signAgreement', 'boardApprovedOn')}
          />
          <button class="btn btn-primary" type="submit">
            Sign the agreement<span class="visually-hidden"> with {superviseeName}</span>
          </button>
        </ActionForm>
      ))}
    </section>
  );
}

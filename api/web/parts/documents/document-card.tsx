import type { JSX } from 'preact';
import { DOCUMENT_KINDS } from '../../../../rules/vocabulary/document.ts';
import type { DocumentStanding } from '../../../../rules/vocabulary/document-standing.ts';
import type { ToldDocument } from '../../../answers/document.ts';
import { formatDate, formatInstant } from '../../words/dates.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { TextField } from '../fields.tsx';
import { StatusMark, type Tone } from '../status-mark.tsx';

/** Whose documents a page shows. */
export interface DocumentHolder {
  readonly id: { readonly journeyId: string } | { readonly personId: string };
  /** The address below which their files are. */
  readonly path: string;
  /** Null where the reader is the one. */
  readonly name: string | null;
}

interface CardProps {
  readonly document: ToldDocument;
  readonly holder: DocumentHolder;
  readonly mayFile: boolean;
  readonly from: string;
  readonly refusal: Refusal | null;
  readonly timeZone: string;
}

const STANDINGS: Readonly<Record<DocumentStanding, { readonly tone: Tone; readonly word: string }>> = {
  'on-file': { tone: 'good', word: 'On file' },
  'not-yet': { tone: 'wait', word: 'Does not hold yet' },
  expiring: { tone: 'wait', word: 'Ends soon' },
  expired: { tone: 'bad', word: 'Expired' },
  replaced: { tone: 'plain', word: 'Replaced' },
  withdrawn: { tone: 'plain', word: 'Withdrawn' },
};

const KIBIBYTE = 1_024;

/** One document: what it is, how it stands, its file, and how it is withdrawn. */
export function DocumentCard({ document, holder, mayFile, from, refusal, timeZone }: CardProps): JSX.Element {
  const { documentId, kind, title, note, standing, fileName, bytes, filedByName, filedAt } = document;
  const { tone, word } = STANDINGS[standing];
  return (
    <article class="card-body" aria-label={title}>
      <h2>{title}</h2>
      <p>
        {DOCUMENT_KINDS[kind].label} <StatusMark tone={tone} word={word} /> {daysOf(document)}
      </p>
      {document.about !== null && <p>About {document.about}</p>}
      {note !== null && <p>{note}</p>}
      {document.withdrawnReason !== null && <p>Withdrawn: {document.withdrawnReason}</p>}
      <p>
        <a href={`${holder.path}/${documentId}/file`} download>
          Save {fileName}
        </a>{' '}
        <span class="muted">
          ({Math.ceil(bytes / KIBIBYTE).toLocaleString('en-US')} KiB), filed by {filedByName} on{' '}
          {formatInstant(filedAt, timeZone)}
        </span>
      </p>
      <p class="hash">SHA-256 {document.sha256}</p>
      {mayFile && <WithdrawForm documentId={documentId} holder={holder} from={from} refusal={refusal} />}
    </article>
  );
}

function daysOf({ validFrom, validUntil }: ToldDocument): string {
  if (validUntil === null) return validFrom === null ? '' : `from ${formatDate(validFrom)}`;
  return validFrom === null
    ? `until ${formatDate(validUntil)}`
    : `${formatDate(validFrom)} to ${formatDate(validUntil)}`;
}

function WithdrawForm({
  documentId,
  holder,
  from,
  refusal,
}: Omit<CardProps, 'document' | 'mayFile' | 'timeZone'> & { readonly documentId: string }) {
  const operation = 'personId' in holder.id ? 'withdrawStaffDocument' : 'withdrawDocument';
  return (
    <details>
      <summary>Withdraw</summary>
      <ActionForm
        operation={operation}
        about={documentId}
        carries={{ ...holder.id, documentId }}
        from={from}
        refusal={refusal}
      >
        <TextField
          name="reason"
          id={`reason-${documentId}`}
          label="Why it no longer holds"
          hint="It is kept, with your reason."
          required
          value={refusal?.about === documentId ? typedOr(refusal, operation, 'reason') : ''}
        />
        <button class="btn btn-outline" type="submit">
          Withdraw it
        </button>
      </ActionForm>
    </details>
  );
}

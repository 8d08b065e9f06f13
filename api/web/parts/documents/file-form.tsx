import type { JSX } from 'preact';
import type { ToldDocument } from '../../../answers/document.ts';
import { ActionForm, type Refusal, typedOr } from '../action-form.tsx';
import { CommentField, type Option, SelectField, TextField } from '../fields.tsx';
import type { DocumentHolder } from './document-card.tsx';

interface FileFormProps {
  readonly kinds: readonly Option[];
  /** Under which agreement it can be filed. */
  readonly agreements: readonly Option[];
  /** What holds now, and can be replaced. */
  readonly present: readonly ToldDocument[];
  readonly holder: DocumentHolder;
  readonly from: string;
  readonly refusal: Refusal | null;
}

/** Files one document. */
export function FileForm({ kinds, agreements, present, holder, from, refusal }: FileFormProps): JSX.Element {
  const operation = 'personId' in holder.id ? 'fileStaffDocument' : 'fileDocument';
  const typed = (name: string): string => typedOr(refusal, operation, name);
  const replaceable = present
    .filter(({ kind }) => kinds.some(({ value }) => value === kind))
    .map(({ documentId, title }) => ({ value: documentId, label: title }));
  return (
    <section class="block narrow" aria-labelledby="file-one">
      <h2 id="file-one">File a document</h2>
      <p class="hint">
        Nothing about clients, please: no notes, no diagnoses, no names or numbers of theirs. What looks like it is
        refused by its name, its title and, where it is a PDF, its text; what a picture shows only you can see.
      </p>
      <ActionForm operation={operation} carries={{ ...holder.id }} from={from} refusal={refusal} upload>
        <SelectField
          name="kind"
          label="What it is"
          required
          options={kinds}
          placeholder="Choose"
          value={typed('kind')}
        />
        <TextField name="title" label="Title" required value={typed('title')} />
        {agreements.length > 0 && (
          <SelectField
            name="agreementId"
            label="Whom it is about"
            hint="Needed for whatever is asked for each supervisor or place."
            options={agreements}
            placeholder="Nobody in particular"
            value={typed('agreementId')}
          />
        )}
        <FileField />
        <TextField name="validFrom" type="date" label="Holds from" value={typed('validFrom')} />
        <TextField
          name="validUntil"
          type="date"
          label="Last day"
          hint="Needed for whatever ends, for one a license or a certificate."
          value={typed('validUntil')}
        />
        {replaceable.length > 0 && (
          <SelectField
            name="replacesId"
            label="Takes the place of"
            options={replaceable}
            placeholder="Nothing; it is a further one"
            value={typed('replacesId')}
          />
        )}
        <CommentField name="note" label="Note" value={typed('note')} />
        <button class="btn btn-primary" type="submit">
          File it
        </button>
      </ActionForm>
    </section>
  );
}

function FileField(): JSX.Element {
  return (
    <div class="field">
      <label class="form-label" for="file">
        File
      </label>
      <p class="hint" id="file-hint">
        PDF, PNG or JPEG.
      </p>
      <input
        class="form-control"
        type="file"
        id="file"
        name="file"
        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
        required
        aria-describedby="file-hint"
      />
    </div>
  );
}

import { fileDocument } from '../../routes/documents/file-document.ts';
import { fileStaffDocument } from '../../routes/documents/file-staff-document.ts';
import { askForDocument } from '../../routes/listed-documents/ask-for-document.ts';
import { stopAskingForDocument } from '../../routes/listed-documents/stop-asking-for-document.ts';
import { withdrawDocument } from '../../routes/documents/withdraw-document.ts';
import { withdrawStaffDocument } from '../../routes/documents/withdraw-staff-document.ts';
import { type Fields, pick } from './fields.ts';
import { type WebForm, commandForm } from './web-form.ts';

/** The forms by which documents are filed, withdrawn and asked for. */
export const DOCUMENT_FORMS: readonly WebForm[] = [
  commandForm(fileDocument, (fields, file) => ({ params: pick(fields, 'journeyId'), body: documentOf(fields, file) })),
  commandForm(fileStaffDocument, (fields, file) => ({
    params: pick(fields, 'personId'),
    body: documentOf(fields, file),
  })),
  commandForm(withdrawDocument, (fields) => ({
    params: pick(fields, 'journeyId', 'documentId'),
    body: pick(fields, 'reason'),
  })),
  commandForm(withdrawStaffDocument, (fields) => ({
    params: pick(fields, 'personId', 'documentId'),
    body: pick(fields, 'reason'),
  })),
  commandForm(askForDocument, (fields) => {
    const { remindDays, ...said } = pick(fields, 'kind', 'whose', 'remindDays');
    return { body: { ...said, remindDays: Number(remindDays) } };
  }),
  commandForm(stopAskingForDocument, (fields) => ({
    params: pick(fields, 'listedId'),
    body: pick(fields, 'reason'),
  })),
];

function documentOf(fields: Fields, file: File | null): Record<string, unknown> {
  const said = pick(fields, 'kind', 'title', 'note', 'validFrom', 'validUntil', 'agreementId', 'replacesId');
  return file === null ? said : { ...said, file };
}

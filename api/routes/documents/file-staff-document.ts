import { fileDocumentSchema } from '../../../rules/vocabulary/commands/file-document.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { concernedByPerson } from '../../documents/concerned-by.ts';
import { putOnFile } from '../../documents/put-on-file.ts';
import { uploadFileSchema } from '../../input/upload-file.ts';
import { personParams } from '../params.ts';
import { FILING_ERRORS } from './filing-errors.ts';

/** Somebody files a certificate of a person of the staff. */
export const fileStaffDocument = defineAction({
  operationId: 'fileStaffDocument',
  method: 'post',
  path: '/api/people/:personId/documents',
  summary: 'File a certificate',
  description:
    'Puts a PDF, PNG or JPEG on file with a person of the staff: a certificate of training, a license, proof of insurance, each with its last day. The receipt names the document.',
  ability: 'file-staff-documents',
  params: personParams,
  upload: true,
  body: fileDocumentSchema.omit({ agreementId: true }).extend({ file: uploadFileSchema }),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['PERSON_NOT_FOUND', ...FILING_ERRORS],
  async perform(context, { params, body }) {
    return putOnFile(context, params, await concernedByPerson(context, params.personId), body);
  },
});

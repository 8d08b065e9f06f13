import { fileDocumentSchema } from '../../../rules/vocabulary/commands/file-document.ts';
import { defineAction } from '../../action.ts';
import { receiptSchema } from '../../answers/receipt.ts';
import { concernedByJourney } from '../../documents/concerned-by.ts';
import { putOnFile } from '../../documents/put-on-file.ts';
import { uploadFileSchema } from '../../input/upload-file.ts';
import { journeyParams } from '../params.ts';
import { FILING_ERRORS } from './filing-errors.ts';

/** Somebody files a document of a journey. */
export const fileDocument = defineAction({
  operationId: 'fileDocument',
  method: 'post',
  path: '/api/journeys/:journeyId/documents',
  summary: 'File a document',
  description:
    'Puts a PDF, PNG or JPEG on file with a journey: an agreement, an evaluation, a letter. It can take the place of an earlier one, which is kept. Records of clients are refused. The receipt names the document.',
  ability: 'file-documents',
  params: journeyParams,
  upload: true,
  body: fileDocumentSchema.extend({ file: uploadFileSchema }),
  answer: receiptSchema,
  status: 201,
  command: true,
  errors: ['JOURNEY_NOT_FOUND', ...FILING_ERRORS],
  async perform(context, { params, body }) {
    return putOnFile(context, params, await concernedByJourney(context, params.journeyId), body);
  },
});

import type { ErrorCode } from '../../../rules/vocabulary/errors.ts';

/** Why a document may not be filed. */
export const FILING_ERRORS = [
  'DOCUMENT_KIND',
  'DOCUMENT_END_MISSING',
  'DOCUMENT_TYPE',
  'DOCUMENT_UNSAFE',
  'DOCUMENT_OF_CLIENT',
  'AGREEMENT_NOT_FOUND',
  'DOCUMENT_NOT_FOUND',
  'DOCUMENT_SETTLED',
  'DATE_ORDER',
  'DATA_KEY_MISSING',
  'DOCUMENTS_AWAY',
] as const satisfies readonly ErrorCode[];

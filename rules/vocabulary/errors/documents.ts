import { entry } from './entry.ts';

/** Documents. */
export const DOCUMENTS_ERRORS = {
  DOCUMENT_NOT_FOUND: entry(404, 'There is no such document.', 'Open it again from the list of documents.'),
  DOCUMENT_EXPECTED: entry(
    415,
    'This address takes one file in multipart/form-data.',
    'Send the fields and the file, named file, as multipart/form-data.',
  ),
  DOCUMENT_INCOMPLETE: entry(
    422,
    'The upload is not as it should be: {problem}.',
    'Choose one file, and send it with its fields again.',
  ),
  DOCUMENT_TOO_LARGE: entry(
    413,
    'The file is larger than {limit}.',
    'Make it smaller, for one by scanning in gray, or split it.',
  ),
  DOCUMENT_TYPE: entry(
    422,
    'Only PDF, PNG and JPEG are kept, and this file {problem}.',
    'Print or export it as a PDF, or take a picture of it, and file that.',
  ),
  DOCUMENT_UNSAFE: entry(
    422,
    'This file is not kept, because {problem}.',
    'Print it to a new PDF, which leaves that out, and file that.',
  ),
  DOCUMENT_OF_CLIENT: entry(
    422,
    'This looks like {what}, and records of clients are never kept here.',
    'Leave clients out of the file, its name and its title; keep such records in the record system of the practice. Nothing of it was kept.',
  ),
  DOCUMENT_KIND: entry(
    422,
    'A document of the kind "{kind}" is not filed here.',
    'Certificates of staff are filed with the person, everything else with the journey.',
  ),
  DOCUMENT_END_MISSING: entry(
    422,
    'A document of the kind "{kind}" needs the last day on which it holds.',
    'Say until when it holds.',
  ),
  DOCUMENT_SETTLED: entry(
    409,
    'This document was replaced or withdrawn already.',
    'Open the list of documents again and see which one holds now.',
  ),
  LISTED_ALREADY: entry(
    409,
    'A document of the kind "{kind}" is asked for already.',
    'End the line that is there first, where other days are wanted.',
  ),
  LISTED_NOT_FOUND: entry(404, 'This is not asked for any more.', 'Open the list of documents asked for again.'),
  DOCUMENTS_AWAY: entry(
    503,
    'The files of documents cannot be reached at the moment.',
    'Repeat the request in a few seconds. Nothing of it was kept.',
  ),
  DOCUMENT_DAMAGED: entry(
    500,
    'The file of this document is missing or was changed, and is not handed out.',
    'Ask your administrator to bring it back from a backup.',
  ),
} as const;

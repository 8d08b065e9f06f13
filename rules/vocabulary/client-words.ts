/** What in a name, a title or a note points to the record of a client, and what it is called in a sentence. */
const SIGNS: readonly { readonly what: string; readonly sign: RegExp }[] = [
  {
    what: 'progress notes',
    sign: /\b(progress|psychotherapy|therapy|session|process|case|soap|dap|birp)[ _.-]*notes?\b/i,
  },
  { what: 'a diagnosis', sign: /\bdiagnos(is|es|tic|ed)\b|\b(dsm|icd)[ _.-]*(5|10|11|iv|v)\b/i },
  {
    what: 'a treatment plan',
    sign: /\b(treatment|safety|care)[ _.-]*plans?\b|\bintake[ _.-]*(form|assessment|notes?)\b|\bbiopsychosocial\b/i,
  },
  {
    what: 'a client or patient',
    sign: /\b(client|patient)s?['’]?s?[ _.-]*(name|record|file|chart|list|roster|initials|dob)s?\b/i,
  },
  { what: 'a medical record number', sign: /\b(mrn|medical[ _.-]*record)\b/i },
  { what: 'a Social Security number', sign: /(?<!\d)\d{3}[- ]\d{2}[- ]\d{4}(?!\d)|\b(ssn|social[ _.-]*security)\b/i },
];

/**
 * What in these texts looks like the record of a client, which is never kept here. Words separated by underscores, as in
 * names of files, are seen as well.
 * @param texts - the name of a file, a title, a note.
 * @returns what it looks like, in words that quote nothing; null where nothing does.
 */
export function lookLikeClientRecord(texts: readonly string[]): string | null {
  const whole = texts.map((text) => text.normalize('NFKC').replaceAll('_', ' ')).join('\n');
  return SIGNS.find(({ sign }) => sign.test(whole))?.what ?? null;
}

/**
 * What in the text of a file points to the record of a client. Agreements and evaluations speak of notes, plans and diagnoses;
 * so only what is filled in about somebody counts here, and the number of an applicant or an employee does not.
 */
const SIGNS_IN_FILES: readonly { readonly what: string; readonly sign: RegExp }[] = [
  {
    what: 'progress notes',
    sign: /\bsubjective\s*:[^]{0,4000}?\bobjective\s*:[^]{0,4000}?\bassessment\s*:[^]{0,4000}?\bplan\s*:/i,
  },
  { what: 'a diagnosis', sign: /\bF\d{2}\.\d{1,4}\b|\bdiagnos[ei]s( codes?)?\s*[:#]\s*[A-TV-Z]\d{2}\b/ },
  {
    what: 'a client or patient',
    sign: /\b(client|patient)['’]?s?\s+(full\s+)?(name|initials|dob|date of birth|id|number)\s*[:#]\s*[^\s_.]/i,
  },
  { what: 'a medical record number', sign: /\b(mrn|medical record (number|no\.?))\s*[:#]?\s*[a-z]{0,4}-?\d{3,}/i },
];

/**
 * What in the text of a file looks like the record of a client.
 * @returns what it looks like, in words that quote nothing; null where nothing does.
 */
export function readsLikeClientRecord(text: string): string | null {
  const whole = text.normalize('NFKC');
  return SIGNS_IN_FILES.find(({ sign }) => sign.test(whole))?.what ?? null;
}

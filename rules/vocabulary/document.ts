import type { Ability } from './abilities.ts';

/** What a document belongs to: a journey, or a person of the staff. */
export type DocumentHolder = 'journey' | 'person';

/** What the program knows of one kind of document. */
export interface DocumentKindEntry {
  readonly label: string;
  readonly of: DocumentHolder;
  /** Who may file it. */
  readonly files: Ability;
  /** Who may read it, and see that it is there. */
  readonly reads: Ability;
  /** Whether it holds only until a day, which must then be said. */
  readonly ends: boolean;
}

const journey = { of: 'journey', files: 'file-documents', reads: 'read-documents', ends: false } as const;
const pay = { ...journey, files: 'file-private-documents', reads: 'read-private-documents' } as const;
const staff = { of: 'person', files: 'file-staff-documents', reads: 'read-staff-documents', ends: true } as const;

/** Every kind of document that may be filed; nothing else is. No kind is about clients. */
export const DOCUMENT_KINDS = {
  'supervision-agreement': { ...journey, label: 'Supervision agreement' },
  'site-agreement': { ...journey, label: 'Agreement with the site' },
  'responsibility-statement': { ...journey, label: 'Responsibility statement of a supervisor' },
  'experience-verification': { ...journey, label: 'Verification of experience' },
  evaluation: { ...journey, label: 'Evaluation' },
  'registration-certificate': { ...journey, label: 'Registration or associate license', ends: true },
  'board-letter': { ...journey, label: 'Letter from the board' },
  'exam-result': { ...journey, label: 'Result of an exam' },
  transcript: { ...pay, label: 'Transcript' },
  'w-2': { ...pay, label: 'W-2 or other proof of employment' },
  'supervision-training': { ...staff, label: 'Certificate of supervision training' },
  'license-certificate': { ...staff, label: 'License' },
  insurance: { ...staff, label: 'Proof of professional liability insurance' },
} as const satisfies Readonly<Record<string, DocumentKindEntry>>;

/** One kind of document. */
export type DocumentKind = keyof typeof DOCUMENT_KINDS;

/** The kinds of what belongs to a journey, or to a person of the staff, in the order of lists. */
export function documentKindsOf(holder: DocumentHolder): DocumentKind[] {
  return (Object.keys(DOCUMENT_KINDS) as DocumentKind[]).filter((kind) => DOCUMENT_KINDS[kind].of === holder);
}

/** The types of file that are kept, with how their names end; nothing that can run or hide something else by design. */
export const DOCUMENT_TYPES = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of the types. */
export type DocumentType = keyof typeof DOCUMENT_TYPES;

/** Whether a media type is one of those that are kept. */
export function isDocumentType(type: string): type is DocumentType {
  return Object.hasOwn(DOCUMENT_TYPES, type);
}

import type { AnyAction } from '../../action.ts';
import { fileDocument } from './file-document.ts';
import { fileStaffDocument } from './file-staff-document.ts';
import { listDocuments } from './list-documents.ts';
import { listStaffDocuments } from './list-staff-documents.ts';
import { listNeededDocuments } from './list-needed-documents.ts';
import { listNeededStaffDocuments } from './list-needed-staff-documents.ts';
import { openDocument } from './open-document.ts';
import { openStaffDocument } from './open-staff-document.ts';
import { withdrawDocument } from './withdraw-document.ts';
import { withdrawStaffDocument } from './withdraw-staff-document.ts';

/** What can be asked and done about documents on file. */
export const documentRoutes: readonly AnyAction[] = [
  listDocuments,
  listNeededDocuments,
  fileDocument,
  openDocument,
  withdrawDocument,
  listStaffDocuments,
  listNeededStaffDocuments,
  fileStaffDocument,
  openStaffDocument,
  withdrawStaffDocument,
];

import type { AnyAction } from '../../action.ts';
import { askForDocument } from './ask-for-document.ts';
import { listListedDocuments } from './list-listed-documents.ts';
import { stopAskingForDocument } from './stop-asking-for-document.ts';

/** What can be asked and done about the documents that a program asks for by itself. */
export const listedDocumentRoutes: readonly AnyAction[] = [listListedDocuments, askForDocument, stopAskingForDocument];

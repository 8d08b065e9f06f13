import { performAction } from '../../perform-action.ts';
import { listListedDocuments } from '../../routes/listed-documents/list-listed-documents.ts';
import { signedInPage } from '../page-request.ts';
import { ListedDocumentsPage } from '../pages/listed-documents-page.tsx';

/** The documents that the program asks for by itself. */
export const listedDocumentsRoute = signedInPage('/listed-documents', 'read-ladders', async (request) => {
  const { services, acting, frame, refusal } = request;
  return {
    page: ListedDocumentsPage({ frame, listed: await performAction(services, acting, listListedDocuments), refusal }),
  };
});

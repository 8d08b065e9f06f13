import type { DocumentHolderId } from '../../db/views/find-documents.ts';
import type { ActionContext } from '../action.ts';
import { quietly } from '../journeys/announce-change.ts';

/** Tells a journey, or the clocks of a supervisor, that a document was filed or withdrawn; it never fails the command. */
export async function announceDocument(context: ActionContext, holder: DocumentHolderId): Promise<void> {
  const { services, acting } = context;
  const { organizationId } = acting;
  const concerned =
    'journeyId' in holder
      ? { personId: null, journeyIds: [holder.journeyId] }
      : { personId: holder.personId, journeyIds: [] };
  await quietly(context, () => services.journeys.lookAgain({ organizationId, ...concerned }));
}

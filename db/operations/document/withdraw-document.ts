import type { WithdrawDocument } from '../../../rules/vocabulary/commands/withdraw-document.ts';
import { DOCUMENT_KINDS } from '../../../rules/vocabulary/document.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { requireDocument } from './require-document.ts';

/**
 * Takes a document back, with the reason; it stays, and stands as withdrawn.
 * @returns a receipt whose subject is the document.
 * @throws DOCUMENT_NOT_FOUND, DOCUMENT_SETTLED, KEY_REUSED, DATABASE_AWAY.
 */
export function withdrawDocument(db: Database, command: OrganizationCommand<WithdrawDocument>): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'withdraw-document', command, async (session) => {
    const { documentId, journeyId, kind, title, replaced, withdrawn } = await requireDocument(session, body.documentId);
    if (replaced || withdrawn) throw new CreditableError('DOCUMENT_SETTLED');
    await session.ask('update document set withdrawn_at = ?, withdrawn_by_id = ?, withdrawn_reason = ? where id = ?', [
      at,
      actorId,
      body.reason,
      documentId,
    ]);
    return {
      receipt: {
        subjectId: documentId,
        sentence: `${DOCUMENT_KINDS[kind].label} "${title}" is withdrawn; it is kept with the reason.`,
      },
      audit: {
        action: 'document-withdrawn',
        after: { reason: body.reason },
        ...(journeyId !== null && { journeyId }),
      },
    };
  });
}

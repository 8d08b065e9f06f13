import type { StopAskingForDocument } from '../../../rules/vocabulary/commands/ask-for-document.ts';
import { DOCUMENT_KINDS } from '../../../rules/vocabulary/document.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { ListedDocument } from '../../entities/listed-document.ts';
import type { Database } from '../../open-database.ts';

/**
 * A program asks for a kind of document no more; what its board asks for stays.
 * @returns a receipt whose subject is the line of the list.
 * @throws LISTED_NOT_FOUND also where it was ended already; KEY_REUSED, DATABASE_AWAY.
 */
export function stopAskingForDocument(
  db: Database,
  command: OrganizationCommand<StopAskingForDocument>,
): Promise<Receipt> {
  const { actorId, at, body } = command;
  return act(db, 'stop-asking-for-document', command, async ({ em, ask }) => {
    const listed = await em.findOne(ListedDocument, { id: body.listedId });
    const ended = await ask<{ id: string }>(
      'update listed_document set ended_at = ?, ender_id = ?, end_reason = ? where id = ? and ended_at is null returning id',
      [at, actorId, body.reason, body.listedId],
    );
    if (listed === null || ended.length === 0) throw new CreditableError('LISTED_NOT_FOUND');
    return {
      receipt: { subjectId: listed.id, sentence: `${DOCUMENT_KINDS[listed.kind].label} is asked for no more.` },
      audit: { action: 'listed-document-ended', before: { kind: listed.kind, whose: listed.whose }, after: body },
    };
  });
}

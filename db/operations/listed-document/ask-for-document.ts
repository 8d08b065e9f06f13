import { randomUUID } from 'node:crypto';
import type { AskForDocument } from '../../../rules/vocabulary/commands/ask-for-document.ts';
import { DOCUMENT_KINDS } from '../../../rules/vocabulary/document.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { ListedDocument } from '../../entities/listed-document.ts';
import type { Database } from '../../open-database.ts';

/**
 * A program asks for a kind of document by itself, from the next look at each journey on.
 * @returns a receipt whose subject is the line of the list.
 * @throws LISTED_ALREADY, DOCUMENT_KIND where nobody of that sort can have one, KEY_REUSED, DATABASE_AWAY.
 */
export function askForDocument(db: Database, command: OrganizationCommand<AskForDocument>): Promise<Receipt> {
  const { organizationId, actorId, at, body } = command;
  const { label, of } = DOCUMENT_KINDS[body.kind];
  return act(db, 'ask-for-document', command, async ({ em, ask }) => {
    if ((of === 'person') !== (body.whose === 'supervisor'))
      throw new CreditableError('DOCUMENT_KIND', { kind: label });
    await ask('select pg_advisory_xact_lock(hashtextextended(?, 4))', [`${organizationId}/${body.kind}/${body.whose}`]);
    const { kind, whose } = body;
    if ((await em.findOne(ListedDocument, { kind, whose, endedAt: null })) !== null)
      throw new CreditableError('LISTED_ALREADY', { kind: label });
    const id = randomUUID();
    const ended = { endedAt: null, enderId: null, endReason: null };
    await em.insert(ListedDocument, {
      ...{ ...body, ...ended, id, organizationId },
      listerId: actorId,
      listedAt: new Date(at),
    });
    return {
      receipt: { subjectId: id, sentence: `${label} is asked for now.` },
      audit: { action: 'document-listed', after: body },
    };
  });
}

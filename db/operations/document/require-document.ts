import type { DocumentKind } from '../../../rules/vocabulary/document.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';

/** What commands need to know of a document. */
export interface DocumentInHand {
  readonly documentId: string;
  readonly journeyId: string | null;
  readonly personId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly replaced: boolean;
  readonly withdrawn: boolean;
}

/**
 * A document of the organization, held until the transaction ends.
 * @throws DOCUMENT_NOT_FOUND also for one of another organization.
 */
export async function requireDocument({ ask }: Session, documentId: string): Promise<DocumentInHand> {
  const [document] = isId(documentId)
    ? await ask<DocumentInHand>(
        `select d.id as "documentId", d.journey_id as "journeyId", d.person_id as "personId", d.kind, d.title,
           exists (select from document later where later.replaces_id = d.id) as replaced, d.withdrawn_at is not null as withdrawn
         from document d where d.id = ? for no key update of d`,
        [documentId],
      )
    : [];
  if (document === undefined) throw new CreditableError('DOCUMENT_NOT_FOUND');
  return document;
}

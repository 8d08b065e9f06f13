import type { FileDocument } from '../../../rules/vocabulary/commands/file-document.ts';
import { DOCUMENT_KINDS, type DocumentType } from '../../../rules/vocabulary/document.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { Document } from '../../entities/document.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireAgreement } from '../agreement/require-agreement.ts';
import { requireJourney } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireDocument } from './require-document.ts';

/** The file of a document, as it was kept just before. */
export interface KeptDocument {
  readonly documentId: string;
  readonly keySealed: string;
  /** How much of its text was read, to see whether it is the record of a client. */
  readonly read: 'whole' | 'part' | 'nothing';
}

const READ_WORDS: Readonly<Record<KeptDocument['read'], string>> = {
  whole: '',
  part: ' Only the beginning of its text was read.',
  nothing: ' Its text could not be read: nobody has looked whether it is about clients.',
};

/**
 * Puts a document on file, whose file was kept just before; it may take the place of an earlier one, which stays.
 * @returns a receipt whose subject is the document: another one than was kept where the command is a repetition.
 * @throws JOURNEY_NOT_FOUND, PERSON_NOT_FOUND, AGREEMENT_NOT_FOUND, DOCUMENT_NOT_FOUND, DOCUMENT_SETTLED,
 * KEY_REUSED, DATABASE_AWAY.
 */
export function fileDocument(
  db: Database,
  command: OrganizationCommand<FileDocument>,
  kept: KeptDocument,
): Promise<Receipt> {
  const { organizationId, actorId, at, body } = command;
  return act(db, 'file-document', command, async (session) => {
    const whose = await findWhose(session, body.holder);
    if (body.replacesId !== undefined)
      await requireReplaceable(session, body.replacesId, { ...whose, kind: body.kind });
    if (body.agreementId !== undefined) await requireAgreement(session, whose.journeyId ?? '', body.agreementId);
    const { holder: _, agreementId, note, validFrom, validUntil, replacesId, mediaType, ...said } = body;
    await session.em.insert(Document, {
      id: kept.documentId,
      organizationId,
      ...whose,
      ...said,
      mediaType: mediaType as DocumentType,
      agreementId: agreementId ?? null,
      note: note ?? null,
      validFrom: validFrom ?? null,
      validUntil: validUntil ?? null,
      replacesId: replacesId ?? null,
      keySealed: kept.keySealed,
      filedById: actorId,
      filedAt: new Date(at),
    });
    const { label } = DOCUMENT_KINDS[body.kind];
    const word = replacesId === undefined ? 'is on file' : 'is on file in place of the one before';
    return {
      receipt: { subjectId: kept.documentId, sentence: `${label} "${body.title}" ${word}.${READ_WORDS[kept.read]}` },
      audit: {
        action: 'document-filed',
        after: {
          ...whose,
          kind: body.kind,
          title: body.title,
          sha256: body.sha256,
          replacesId: replacesId ?? null,
          read: kept.read,
        },
        ...(whose.journeyId !== null && { journeyId: whose.journeyId }),
      },
    };
  });
}

interface Whose {
  readonly journeyId: string | null;
  readonly personId: string;
}

async function findWhose(session: Session, holder: FileDocument['holder']): Promise<Whose> {
  if ('personId' in holder) return { journeyId: null, personId: (await requirePerson(session, holder.personId)).id };
  const { journeyId, superviseeId } = await requireJourney(session, holder.journeyId);
  return { journeyId, personId: superviseeId };
}

/** Only what holds now can be replaced, by one of its own kind. */
async function requireReplaceable(session: Session, documentId: string, like: Whose & { readonly kind: string }) {
  const former = await requireDocument(session, documentId);
  const alike = former.journeyId === like.journeyId && former.personId === like.personId && former.kind === like.kind;
  if (!alike) throw new CreditableError('DOCUMENT_NOT_FOUND');
  if (former.replaced || former.withdrawn) throw new CreditableError('DOCUMENT_SETTLED');
}

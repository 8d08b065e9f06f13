import { listDocumentIds } from '../../../db/operations/document/list-document-ids.ts';
import type { FindingKind } from '../../../rules/vocabulary/fleet.ts';
import type { Dependencies } from '../../dependencies.ts';
import { type Part, type Subject, lateBefore } from '../part.ts';

/** Documents on file and the files that are kept for them: a row without its file, and a file without its row. */
export function documentsPart({ db, documents }: Pick<Dependencies, 'db' | 'documents'>): Part {
  const compare = async ({ organizationId, at }: Subject) => {
    const before = lateBefore(at);
    // Files first: a file is kept before its row, so that none is taken for one without.
    const files = await documents.list(organizationId);
    const rows = await listDocumentIds(db, organizationId, before);
    const [kept, filed] = [files, rows].map((all) => new Set(all.map(({ documentId }) => documentId)));
    return {
      missing: rows.filter(({ documentId, settled }) => settled && kept?.has(documentId) !== true).length,
      stray: files.filter(({ documentId, keptAt }) => keptAt < before && filed?.has(documentId) !== true),
    };
  };
  return {
    async find(subject) {
      const { missing, stray } = await compare(subject);
      const finding = (kind: FindingKind, expected: string, found: string) => {
        return { kind, subjectId: subject.subjectId, journeyId: null, expected, found };
      };
      return [
        ...(missing === 0
          ? []
          : [finding('document-file-missing', 'a file for each document', some(missing, 'without'))]),
        ...(stray.length === 0
          ? []
          : [finding('document-file-stray', 'a document for each file', some(stray.length, 'without'))]),
      ];
    },
    async heal(subject, kinds) {
      // Nothing is waited for that does not come back.
      if (!kinds.includes('document-file-stray')) throw new Error('A lost file does not come back by itself.');
      const { stray } = await compare(subject);
      for (const { documentId } of stray) await documents.remove(subject.organizationId, documentId);
    },
  };
}

function some(count: number, word: string): string {
  return `${String(count)} ${word}`;
}

import type { NoticeReader } from '../../db/operations/notice/find-readers.ts';
import type { Owed } from '../../rules/vocabulary/obligation.ts';
import type { Found } from './tell-obligations.ts';

/**
 * The page on which a reader acts on an obligation, without a slash at its beginning: the queue for a signature, one's own
 * page, the page of the journey, or the people where it is about no journey.
 */
export function pageFor({ kind, ownerId }: Owed, reader: NoticeReader, { scope, superviseeId }: Found): string {
  if (kind === 'file-document') return documentsPage(ownerId, reader, scope.journeyId);
  if (scope.journeyId === null) return 'people';
  if (kind === 'sign-week' && reader.personId === ownerId) return 'queue';
  if (reader.personId === superviseeId) return 'me';
  return `journeys/${scope.journeyId}`;
}

/** Documents are filed on a page of their own: those of a journey, one's certificates, or those of somebody else. */
function documentsPage(ownerId: string, { personId }: NoticeReader, journeyId: string | null): string {
  if (journeyId !== null) return `journeys/${journeyId}/documents`;
  return personId === ownerId ? 'certificates' : `people/${ownerId}/documents`;
}

import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { DocumentFacts } from '../../rules/vocabulary/needed-document.ts';
import { readDocumentFacts } from '../operations/document/read-document-facts.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/**
 * What the program asks for, and what is on file of a journey.
 * @throws DATABASE_AWAY.
 */
export function findDocumentFacts(db: Database, acting: ActingPerson, journeyId: string): Promise<DocumentFacts> {
  return read(db, acting, (session) => readDocumentFacts(session, { journeyId }));
}

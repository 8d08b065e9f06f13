import { documentsOfSupervisor } from '../../documents/documents-of-supervisor.ts';
import { judgeDocuments } from '../../documents/judge-documents.ts';
import type { Owed } from '../../vocabulary/obligation.ts';
import { documentsOwed } from '../documents-owed.ts';
import type { StaffFacts } from './staff-facts.ts';

/** Certificates of somebody who supervises now that are missing, expired, or end soon. */
export function fileStaffDocument({
  personId,
  supervisor,
  carries,
  documents,
  rulebooks,
  asOf,
}: StaffFacts): readonly Owed[] {
  if (carries.length === 0) return [];
  const needed = documentsOfSupervisor({ supervisor, rulebooks, listed: documents.listed });
  const owner = { ownerId: personId, supervisorIds: [] };
  return documentsOwed(judgeDocuments(needed, documents.filed, asOf), owner, asOf);
}

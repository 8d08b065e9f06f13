import type { Owed } from '../../vocabulary/obligation.ts';
import { endingCredentials } from '../held-credential.ts';
import { fileStaffDocument } from './file-staff-document.ts';
import { relieveSupervisor } from './relieve-supervisor.ts';
import { replaceSupervisor } from './replace-supervisor.ts';
import type { StaffFacts } from './staff-facts.ts';

/**
 * Finds what is owed by or about one supervisor outside any one journey: credentials that end, certificates that are missing,
 * a lapse, too many supervisees.
 */
export function findStaffOwed(facts: StaffFacts): readonly Owed[] {
  const { held, personId, asOf } = facts;
  return [
    ...endingCredentials(held, { ownerId: personId, supervisorIds: [] }, asOf),
    ...fileStaffDocument(facts),
    ...replaceSupervisor(facts),
    ...relieveSupervisor(facts),
  ];
}

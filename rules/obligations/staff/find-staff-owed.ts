import type { Owed } from '../../vocabulary/obligation.ts';
import { endingCredentials } from '../held-credential.ts';
import { relieveSupervisor } from './relieve-supervisor.ts';
import { replaceSupervisor } from './replace-supervisor.ts';
import type { StaffFacts } from './staff-facts.ts';

/** Finds what is owed by or about one supervisor outside any one journey: credentials that end, a lapse, too many supervisees. */
export function findStaffOwed(facts: StaffFacts): readonly Owed[] {
  const { held, personId, asOf } = facts;
  return [
    ...endingCredentials(held, { ownerId: personId, supervisorIds: [] }, asOf),
    ...replaceSupervisor(facts),
    ...relieveSupervisor(facts),
  ];
}

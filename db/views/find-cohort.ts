import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';
import type { CohortRow } from './cohort-row.ts';
import { readCohortRows } from './cohort-rows.ts';

/**
 * All journeys of the organization as its director sees them, by the supervisee's name.
 * @throws DATABASE_AWAY.
 */
export function findCohort(db: Database, acting: ActingPerson): Promise<CohortRow[]> {
  return read(db, acting, readCohortRows);
}

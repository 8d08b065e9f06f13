import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** What a change about a person concerns. */
export interface ConcernedBy {
  /** Whether the person supervises, so that clocks are kept for them. */
  readonly supervises: boolean;
  /** Open journeys of the person, and those with an agreement with the person. */
  readonly journeyIds: readonly string[];
}

/**
 * Which open journeys a change about a person concerns.
 * @throws DATABASE_AWAY.
 */
export function findConcerned(db: Database, acting: ActingPerson, personId: string): Promise<ConcernedBy> {
  return read(db, acting, async (session) => {
    const journeys = await session.ask<{ id: string }>(
      `select j.id from journey j where j.ended_at is null
         and (j.supervisee_id = ? or exists (select from agreement a where a.journey_id = j.id and a.supervisor_id = ?))
       order by j.id`,
      [personId, personId],
    );
    const staff = await session.ask(`select 1 from person where id = ? and 'supervisor' = any(roles)`, [personId]);
    return { supervises: staff.length > 0, journeyIds: journeys.map(({ id }) => id) };
  });
}

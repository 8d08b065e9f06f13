import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** Who keeps the clock of an obligation: the journey, or the clocks of a person. */
export interface ClockKeeper {
  readonly personId: string | null;
  readonly journeyIds: readonly string[];
}

/**
 * Who keeps the clock of an obligation.
 * @returns null where there is no such obligation.
 * @throws DATABASE_AWAY.
 */
export function findScope(db: Database, acting: ActingPerson, obligationId: string): Promise<ClockKeeper | null> {
  return read(db, acting, async (session) => {
    const [row] = await session.ask<{ scopeId: string; journeyId: string | null }>(
      'select scope_id as "scopeId", journey_id as "journeyId" from obligation where id = ?',
      [obligationId],
    );
    if (row === undefined) return null;
    const { scopeId, journeyId } = row;
    return journeyId === null ? { personId: scopeId, journeyIds: [] } : { personId: null, journeyIds: [journeyId] };
  });
}

import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** Where something of a kind is open. */
export interface OpenOfKind {
  readonly journeyIds: readonly string[];
  /** People by whom something is owed outside any journey. */
  readonly personIds: readonly string[];
}

/** So many are told at once; the others find a change at their next look, within the week. */
const MOST_TOLD = 1000;

/** The journeys and people with something open of a kind: those whom another ladder tells earlier. @throws DATABASE_AWAY. */
export function findConcernedByKind(db: Database, acting: ActingPerson, kind: ObligationKind): Promise<OpenOfKind> {
  return read(db, acting, async (session) => {
    const rows = await session.ask<{ scopeId: string; journeyId: string | null }>(
      `select distinct scope_id as "scopeId", journey_id as "journeyId" from obligation where kind = ? and closed_at is null limit ${String(MOST_TOLD)}`,
      [kind],
    );
    return {
      journeyIds: rows.flatMap(({ journeyId }) => journeyId ?? []),
      personIds: rows.flatMap(({ scopeId, journeyId }) => (journeyId === null ? [scopeId] : [])),
    };
  });
}

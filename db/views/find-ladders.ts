import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { LADDERS, type Ladder } from '../../rules/vocabulary/ladder.ts';
import { objectionsTo } from '../../rules/vocabulary/ladders/ladder-objections.ts';
import { OBLIGATION_KINDS, type ObligationKind } from '../../rules/vocabulary/obligation.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A decision about the reminders of a kind. */
export interface LadderDecision {
  readonly policyId: string;
  /** Null where the organization went back to the ladder of the program. */
  readonly ladder: Ladder | null;
  readonly reason: string;
  /** ISO instant. */
  readonly setAt: string;
  readonly setByName: string;
}

/** The reminders of a kind as they are sent, and how they came to be so. */
export interface ShownLadder {
  readonly kind: ObligationKind;
  readonly ladder: Ladder;
  /** Whether the organization made them stricter. */
  readonly isOwn: boolean;
  /** Why the organization's own ladder does not hold any more; empty where it holds or there is none. */
  readonly objections: readonly string[];
  /** The newest first. */
  readonly history: readonly LadderDecision[];
}

/** The reminders of every kind, in the order of the kinds. @throws DATABASE_AWAY. */
export function findLadders(db: Database, acting: ActingPerson): Promise<readonly ShownLadder[]> {
  return read(db, acting, async (session) => {
    const rows = await session.ask<LadderDecision & { readonly kind: ObligationKind }>(
      `select l.kind, l.id as "policyId", l.ladder, l.reason, l.set_at as "setAt", p.name as "setByName"
       from ladder_policy l join person p on p.id = l.setter_id order by l.set_at desc, l.id`,
    );
    return OBLIGATION_KINDS.map((kind) =>
      shown(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    );
  });
}

function shown(kind: ObligationKind, rows: readonly LadderDecision[]): ShownLadder {
  const own = rows[0]?.ladder ?? null;
  const objections = own === null ? [] : objectionsTo(kind, own);
  const isOwn = own !== null && objections.length === 0;
  const history = rows.map(({ policyId, ladder, reason, setAt, setByName }) => {
    return { policyId, ladder, reason, setAt: isoInstant(setAt), setByName };
  });
  return { kind, ladder: isOwn ? own : LADDERS[kind], isOwn, objections, history };
}

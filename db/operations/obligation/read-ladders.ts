import type { Ladder } from '../../../rules/vocabulary/ladder.ts';
import { objectionsTo } from '../../../rules/vocabulary/ladders/ladder-objections.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** A ladder of an organization. */
export interface OwnLadder {
  readonly ladder: Ladder;
  /** How many decisions about this kind there were, so that words of one ladder are not taken for those of another. */
  readonly edition: number;
}

/** The ladders that an organization made stricter; a kind that is not named keeps the ladder of the program. */
export type OwnLadders = Partial<Readonly<Record<ObligationKind, OwnLadder>>>;

interface Row extends Omit<OwnLadder, 'ladder'> {
  readonly kind: ObligationKind;
  readonly ladder: Ladder | null;
}

/**
 * The ladders that an organization made stricter; for each kind the one set last. One that has become looser than the
 * program's, because that was made stricter since, does not hold any more.
 * @throws DATABASE_AWAY.
 */
export function readLadders(db: Database, organizationId: string): Promise<OwnLadders> {
  return read(db, { organizationId }, async (session) => {
    const rows = await session.ask<Row>(
      `select distinct on (kind) kind, ladder, (count(*) over (partition by kind))::int as edition
       from ladder_policy order by kind, set_at desc, id`,
    );
    const holding = rows.flatMap(({ kind, ladder, edition }) =>
      ladder === null || objectionsTo(kind, ladder).length > 0 ? [] : [[kind, { ladder, edition }]],
    );
    return Object.fromEntries(holding) as OwnLadders;
  });
}

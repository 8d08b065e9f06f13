import { randomUUID } from 'node:crypto';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Ladder } from '../../../rules/vocabulary/ladder.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import type { OrganizationCommand } from '../../act.ts';
import { LadderPolicy } from '../../entities/ladder-policy.ts';
import type { Session } from '../../session.ts';

/**
 * The ladder that was decided on last for a kind, while nobody else decides; null where it is that of the program.
 * @param shown - the decision that its reader saw; null for none.
 * @throws LADDER_CHANGED when another one was made since.
 */
export async function requireShown(
  session: Session,
  kind: ObligationKind,
  shown: string | null,
): Promise<Ladder | null> {
  await session.ask('select pg_advisory_xact_lock(hashtextextended(?, 3))', [`${session.organizationId}/${kind}`]);
  const [latest] = await session.ask<{ id: string; ladder: Ladder | null }>(
    'select id, ladder from ladder_policy where kind = ? order by set_at desc, id limit 1',
    [kind],
  );
  if ((latest?.id ?? null) !== shown) throw new CreditableError('LADDER_CHANGED');
  return latest?.ladder ?? null;
}

interface Decided {
  readonly kind: ObligationKind;
  readonly ladder: Ladder | null;
  readonly reason: string;
}

/** Keeps a decision beside those before it. */
export async function insertPolicy(
  session: Session,
  { actorId, at }: OrganizationCommand<unknown>,
  { kind, ladder, reason }: Decided,
): Promise<string> {
  const id = randomUUID();
  const { organizationId } = session;
  // The latest one holds: no clock of another server may put a decision before the one that it takes the place of.
  const [latest] = await session.ask<{ at: string | null }>(
    `select max(set_at) + interval '1 millisecond' as at from ladder_policy where kind = ?`,
    [kind],
  );
  const setAt = new Date(Math.max(Date.parse(at), new Date(latest?.at ?? at).getTime()));
  await session.em.insert(LadderPolicy, {
    id,
    organizationId,
    kind,
    ladder,
    reason,
    setAt,
    setterId: actorId,
  });
  return id;
}

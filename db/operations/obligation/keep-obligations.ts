import { randomUUID } from 'node:crypto';
import type { Owed } from '../../../rules/vocabulary/obligation.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { type KeptObligation, readKept } from './read-kept.ts';

/** Whose obligations these are: those of a journey, or those of a person outside any journey. */
export interface ObligationScope {
  readonly organizationId: string;
  /** The journey's id, or the person's. */
  readonly scopeId: string;
  /** Null for the obligations of a person outside any journey. */
  readonly journeyId: string | null;
}

/**
 * Brings the list of what is owed up to date: what is new is added, what is no longer owed is closed, what was closed and
 * is owed again is opened anew. The day on which something began stays as it was found first, unless it was closed for a
 * month and longer: then its ladder begins again.
 * @param at - ISO instant of the look.
 * @returns what is open now, in the order of `owed`.
 * @throws DATABASE_AWAY.
 */
export function keepObligations(
  db: Database,
  scope: ObligationScope,
  owed: readonly Owed[],
  at: string,
): Promise<KeptObligation[]> {
  return inSession(db, scope.organizationId, async (session) => {
    // Two looks at one journey come one after another.
    await session.ask('select pg_advisory_xact_lock(hashtextextended(?, 2))', [scope.scopeId]);
    await closeOthers(session, scope, owed, at);
    await forgetAnswers(session, scope, owed, at);
    for (const one of owed) await upsert(session, scope, one, at);
    const kept = await readKept(session, scope.scopeId, at);
    return owed.flatMap(({ id }) => kept.get(id) ?? []);
  });
}

async function closeOthers(session: Session, { scopeId }: ObligationScope, owed: readonly Owed[], at: string) {
  const keys = owed.length === 0 ? [''] : owed.map(({ id }) => id);
  await session.ask(
    `update obligation set closed_at = ?, next_at = null
     where scope_id = ? and closed_at is null and key not in (?) returning id`,
    [at, scopeId, keys],
  );
}

/** What begins again after a month and longer begins without what people once answered to it. */
async function forgetAnswers(session: Session, { scopeId }: ObligationScope, owed: readonly Owed[], at: string) {
  if (owed.length === 0) return;
  await session.ask(
    `update obligation set delegate_id = null, delegated_at = null, delegate_reason = null, delegator_id = null,
       lifted_at = null, lift_reason = null, lifter_id = null, decided_at = null, decision = null, decision_reason = null, decider_id = null
     where scope_id = ? and closed_at < ?::timestamptz - interval '30 days' and key in (?) returning id`,
    [scopeId, at, owed.map(({ id }) => id)],
  );
}

const UPSERT = `
  insert into obligation (id, organization_id, scope_id, journey_id, key, kind, subject_id, owner_id, began_on, due_on, sentence, proposals, citation, confidence, found_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
  on conflict (scope_id, key) do update set owner_id = excluded.owner_id, due_on = excluded.due_on, sentence = excluded.sentence,
    proposals = excluded.proposals,
    citation = excluded.citation, confidence = excluded.confidence, closed_at = null,
    began_on = case when obligation.closed_at < excluded.found_at - interval '30 days' then excluded.began_on else obligation.began_on end,
    told_until = case when obligation.closed_at < excluded.found_at - interval '30 days' then null else obligation.told_until end
  returning id`;

async function upsert(session: Session, scope: ObligationScope, owed: Owed, at: string): Promise<void> {
  await session.ask(UPSERT, [
    randomUUID(),
    session.organizationId,
    scope.scopeId,
    scope.journeyId,
    owed.id,
    owed.kind,
    owed.subjectId,
    owed.ownerId,
    owed.beganOn,
    owed.dueOn,
    owed.sentence,
    owed.proposals === undefined ? null : JSON.stringify(owed.proposals),
    owed.citation,
    owed.confidence,
    at,
  ]);
}

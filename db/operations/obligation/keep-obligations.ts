import { randomUUID } from 'node:crypto';
import type { Owed } from '../../../rules/vocabulary/obligation.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { isoInstantOrNull } from '../../instant.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';

/** Whose obligations these are: those of a journey, or those of a person outside any journey. */
export interface ObligationScope {
  readonly organizationId: string;
  /** The journey's id, or the person's. */
  readonly scopeId: string;
  /** Null for the obligations of a person outside any journey. */
  readonly journeyId: string | null;
}

/** An obligation that is on file, with what people made of it. */
export interface KeptObligation {
  readonly obligationId: string;
  readonly key: string;
  /** The day on which it began, as it was found first. */
  readonly beganOn: PlainDate;
  /** ISO instant up to which everything was told; null when nothing was. */
  readonly toldUntil: string | null;
  readonly delegateId: string | null;
  readonly snoozes: readonly { readonly personId: string; readonly until: PlainDate }[];
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
    for (const one of owed) await upsert(session, scope, one, at);
    return readKept(session, scope, owed);
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

const KEPT = `
  select o.id as "obligationId", o.key, o.began_on as "beganOn", o.told_until as "toldUntil", o.delegate_id as "delegateId",
    coalesce((select json_agg(json_build_object('personId', s.person_id, 'until', s.until_on)) from snooze s where s.obligation_id = o.id), '[]') as snoozes
  from obligation o where o.scope_id = ? and o.closed_at is null`;

async function readKept(session: Session, { scopeId }: ObligationScope, owed: readonly Owed[]) {
  const rows = await session.ask<KeptObligation>(KEPT, [scopeId]);
  const byKey = new Map(rows.map((row) => [row.key, { ...row, toldUntil: isoInstantOrNull(row.toldUntil) }]));
  return owed.flatMap(({ id }) => byKey.get(id) ?? []);
}

import { KEPT_AFTER_DAYS } from '../../../rules/vocabulary/kept-days.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { appendAuditEntry } from '../audit/append-audit-entry.ts';

/** An organization, and the ISO instant at which it is asked what is long over. */
export interface LongOver {
  readonly organizationId: string;
  readonly at: string;
}

/** How many of each kind are long over. */
export type OldSignIns = Readonly<Record<'sessions' | 'links' | 'attempts' | 'tokens' | 'reviews', number>>;

const DAYS = `${String(KEPT_AFTER_DAYS)} days`;

/** From which instant on each kind is over. No session lasts longer than a week, whatever the settings say. */
export const OVER: Readonly<Record<keyof OldSignIns, readonly [table: string, over: string]>> = {
  sessions: ['sign_in_session', `least(ended_at, signed_in_at + interval '7 days')`],
  links: ['mailed_link', 'expires_at'],
  attempts: ['account_attempt', 'expires_at'],
  tokens: ['api_token', `least(ended_at, (expires_on + 1)::timestamptz)`],
  reviews: ['review_session', `least(ended_at, begun_at + interval '7 days')`],
};

/**
 * How many sessions, links, attempts, tokens and browsers of reviewers are long over and still on file.
 * @throws DATABASE_AWAY.
 */
export function countOldSignIns(db: Database, { organizationId, at }: LongOver): Promise<OldSignIns> {
  return inSession(db, organizationId, (session) =>
    eachKind(async ([table, over]) => {
      const sql = `select count(*)::int as count from ${table} where ${over} < ?::timestamptz - interval '${DAYS}'`;
      const [row] = await session.ask<{ count: number }>(sql, [at]);
      return row?.count ?? 0;
    }),
  );
}

/**
 * Removes them. What they were stays in the audit trail, and so does that they were removed.
 * @throws DATABASE_AWAY.
 */
export function removeOldSignIns(db: Database, { organizationId, at }: LongOver): Promise<OldSignIns> {
  return inSession(db, organizationId, async (session) => {
    const removed = await eachKind(async ([table, over]) => {
      const sql = `delete from ${table} where ${over} < ?::timestamptz - interval '${DAYS}' returning id`;
      return (await session.ask(sql, [at])).length;
    });
    if (sumOf(removed) > 0) await note(session, removed, at);
    return removed;
  });
}

/** All of them together. */
export function sumOf(counted: OldSignIns): number {
  return Object.values(counted).reduce((sum, count) => sum + count, 0);
}

async function eachKind(count: (kind: readonly [string, string]) => Promise<number>): Promise<OldSignIns> {
  // One after the other: they share one connection.
  const sessions = await count(OVER.sessions);
  const links = await count(OVER.links);
  const attempts = await count(OVER.attempts);
  const tokens = await count(OVER.tokens);
  return { sessions, links, attempts, tokens, reviews: await count(OVER.reviews) };
}

function note(session: Session, removed: OldSignIns, at: string): Promise<void> {
  return appendAuditEntry(session, {
    action: 'old-sign-ins-removed',
    after: removed,
    at,
    actorId: null,
    subjectId: session.organizationId,
    sentence: `Removed ${String(sumOf(removed))} sessions, links, attempts, tokens and browsers of reviewers that were over for ${DAYS}.`,
    commandKey: `old-sign-ins-removed:${at}`,
  });
}

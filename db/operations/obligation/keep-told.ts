import type { Recipient } from '../../../rules/vocabulary/ladder.ts';
import { Obligation } from '../../entities/obligation.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { type NewNotice, insertNotice } from '../notice/insert-notice.ts';

/** How far the ladder of one obligation was told. */
export interface ToldObligation {
  readonly obligationId: string;
  /** ISO instant of the next word; null when none is to come. */
  readonly nextAt: string | null;
  /** The highest rung told now, from 0; null when nothing was told now. */
  readonly rung: number | null;
  /** Who is told next; null when nobody is. */
  readonly nextRecipient: Recipient | null;
  /** ISO instant at which somebody above is told next; null when nobody is. */
  readonly aboveAt: string | null;
  /** Whether every rung of its ladder was told; the last may be repeated all the same. */
  readonly ended: boolean;
  /** How often people had answered it when it was read. */
  readonly touched: number;
}

/** What one look told. */
export interface ToldNow {
  readonly organizationId: string;
  readonly scopeId: string;
  readonly notices: readonly NewNotice[];
  readonly told: readonly ToldObligation[];
  /** ISO instant of the look; everything due until then is told. */
  readonly at: string;
}

/**
 * Keeps the notices of one look and how far each ladder was told, together or not at all.
 * @returns the ids of all notices of this scope that still have to be delivered, the oldest first.
 * @throws DATABASE_AWAY.
 */
export function keepTold(db: Database, { organizationId, scopeId, notices, told, at }: ToldNow): Promise<string[]> {
  return inSession(db, organizationId, async (session) => {
    for (const notice of notices) await insertNotice(session, notice, at);
    for (const one of told) await mark(session, one, at);
    const unsent = await session.ask<{ id: string }>(
      'select id from notice where scope_id = ? and sent_at is null and undeliverable_at is null order by stored_at, id',
      [scopeId],
    );
    return unsent.map(({ id }) => id);
  });
}

/** An answer that came in between is looked at anew: what was told by then is not marked as told. */
async function mark({ em }: Session, told: ToldObligation, at: string): Promise<void> {
  const { obligationId, touched, nextAt, nextRecipient, aboveAt, rung, ended } = told;
  const now = new Date(at);
  const which = { id: obligationId, touched };
  const next = { toldUntil: now, nextAt: dateOrNull(nextAt), nextRecipient, aboveAt: dateOrNull(aboveAt) };
  await em.nativeUpdate(Obligation, which, { ...next, ...(rung === null ? {} : { rung }) });
  // An ended ladder keeps the instant at which it ended, and begins again only where a new word falls due.
  if (!ended) await em.nativeUpdate(Obligation, which, { endedAt: null });
  else await em.nativeUpdate(Obligation, { ...which, endedAt: null }, { endedAt: now });
}

function dateOrNull(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}

import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { isoInstant, isoInstantOrNull } from '../../instant.ts';
import type { Session } from '../../session.ts';

/** A wish not to be reminded, as the clock reads it. */
export interface KeptSnooze {
  readonly personId: string;
  readonly personName: string;
  readonly until: PlainDate;
  readonly reason: string;
  /** ISO instant. */
  readonly askedAt: string;
  /** ISO instant at which it was taken back; null while it stands. */
  readonly endedAt: string | null;
}

/** With whom an obligation was left: somebody who took it over, or the owner again. */
export interface HandOver {
  /** ISO instant. */
  readonly at: string;
  readonly byId: string;
  readonly byName: string;
  /** Null where it was given back. */
  readonly reason: string | null;
}

/** An obligation that is on file, with what people made of it. */
export interface KeptObligation {
  readonly obligationId: string;
  readonly key: string;
  /** The day on which it began, as it was found first. */
  readonly beganOn: PlainDate;
  /** ISO instant up to which everything was told; null when nothing was. */
  readonly toldUntil: string | null;
  /** How often people answered it. */
  readonly touched: number;
  /** Who took it over and is still here; null for nobody. */
  readonly delegateId: string | null;
  readonly handOver: HandOver | null;
  readonly snoozes: readonly KeptSnooze[];
  /** Whether a director decided what becomes of it, so that nobody is told any more. */
  readonly decided: boolean;
}

/** Whoever took it over has not left, as of an instant; whoever has left is reminded of nothing. */
export const STILL_HERE = `not exists (select from departure d where d.person_id = o.delegate_id and d.withdrawn_at is null and d.last_day_on < ?::timestamptz::date)`;

const KEPT = `
  select o.id as "obligationId", o.key, o.began_on as "beganOn", o.told_until as "toldUntil", o.touched, o.decided_at is not null as decided,
    case when ${STILL_HERE} then o.delegate_id end as "delegateId",
    case when o.delegated_at is not null and ${STILL_HERE} then json_build_object('at', o.delegated_at, 'byId', o.delegator_id,
      'byName', (select name from person where id = o.delegator_id), 'reason', o.delegate_reason) end as "handOver",
    coalesce((select json_agg(json_build_object('personId', s.person_id, 'personName', p.name, 'until', s.until_on, 'reason', s.reason,
      'askedAt', s.snoozed_at, 'endedAt', s.ended_at) order by s.snoozed_at, s.id)
      from snooze s join person p on p.id = s.person_id where s.obligation_id = o.id), '[]') as snoozes
  from obligation o where o.scope_id = ? and o.closed_at is null`;

/**
 * The open obligations of a scope by their keys, with what people made of them.
 * @param scopeId - the journey's id, or the person's.
 * @param at - ISO instant of the look.
 */
export async function readKept(
  session: Session,
  scopeId: string,
  at: string,
): Promise<ReadonlyMap<string, KeptObligation>> {
  const rows = await session.ask<KeptObligation>(KEPT, [at, at, scopeId]);
  return new Map(rows.map((row) => [row.key, withInstants(row)]));
}

function withInstants({ toldUntil, handOver, snoozes, ...row }: KeptObligation): KeptObligation {
  return {
    ...row,
    toldUntil: isoInstantOrNull(toldUntil),
    handOver: handOver === null ? null : { ...handOver, at: isoInstant(handOver.at) },
    snoozes: snoozes.map(({ askedAt, endedAt, ...snooze }) => ({
      ...snooze,
      askedAt: isoInstant(askedAt),
      endedAt: isoInstantOrNull(endedAt),
    })),
  };
}

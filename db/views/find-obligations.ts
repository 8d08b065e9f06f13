import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import { OBLIGATION_KINDS, type ObligationKind } from '../../rules/vocabulary/obligation.ts';
import { LADDERS } from '../../rules/vocabulary/ladder.ts';
import { type PlainDate, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { latestSnooze } from '../../rules/vocabulary/snooze-days.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { type Taker, findTakers } from '../operations/obligation/find-takers.ts';
import { STILL_HERE } from '../operations/obligation/read-kept.ts';
import { read } from '../read.ts';
import type { Session } from '../session.ts';
import type { ObligationList, ObligationsAsked, ShownObligation } from './shown-obligation.ts';

/** So many stand on a page. */
export const OBLIGATIONS_PER_PAGE = 50;

type Row = Omit<ShownObligation, 'takers' | 'snoozeUntil' | 'end' | 'dueOn'> & {
  readonly dueOn: PlainDate | null;
  readonly aboveAt: string | null;
  readonly total: number;
};

const BY = (id: string): string => `(select name from person where id = o.${id})`;

const LIST = `
  select o.id as "obligationId", o.kind, o.subject_id as "subjectId", o.journey_id as "journeyId", j.supervisee_id as "superviseeId",
    s.name as "superviseeName", o.owner_id as "ownerId", w.name as "ownerName", o.began_on as "beganOn", o.due_on as "dueOn", o.sentence,
    coalesce(o.proposals, '[]') as proposals, o.citation, o.confidence, o.next_at as "nextAt", o.next_recipient as "nextRecipient",
    o.above_at as "aboveAt", o.ended_at as "endedAt",
    case when o.delegate_id is not null and ${STILL_HERE} then json_build_object('personId', o.delegate_id, 'name', ${BY('delegate_id')}, 'at', o.delegated_at,
      'byName', ${BY('delegator_id')}, 'reason', o.delegate_reason) end as delegate,
    (select json_build_object('personId', z.person_id, 'name', p.name, 'until', z.until_on, 'reason', z.reason)
      from snooze z join person p on p.id = z.person_id
      where z.obligation_id = o.id and z.ended_at is null and z.until_on > (?::timestamptz at time zone p.time_zone)::date
      order by z.snoozed_at desc limit 1) as snooze,
    case when o.lifted_at is not null then json_build_object('at', o.lifted_at, 'byName', ${BY('lifter_id')}, 'reason', o.lift_reason) end as lifted,
    case when o.decided_at is not null then json_build_object('at', o.decided_at, 'byName', ${BY('decider_id')}, 'decision', o.decision,
      'reason', o.decision_reason) end as decided,
    count(*) over ()::int as total
  from obligation o join person w on w.id = o.owner_id left join journey j on j.id = o.journey_id left join person s on s.id = j.supervisee_id
  where $WHICH
  order by o.ended_at is null, coalesce(o.due_on, (o.next_at at time zone 'utc')::date) nulls last, o.next_at nulls last, o.began_on, o.id
  limit ${String(OBLIGATIONS_PER_PAGE)} offset ?`;

/**
 * What is open: of one person (their own and what they took over), or of the whole organization; what reached the end of
 * its ladder first, then what is due soonest.
 * @param asked - whose, of which kind, only what reached the end, and which page from 1.
 * @param at - ISO instant as of which it is read.
 * @throws DATABASE_AWAY.
 */
export function findObligations(
  db: Database,
  acting: ActingPerson,
  asked: ObligationsAsked,
  at: string,
): Promise<ObligationList> {
  return read(db, acting, async (session) => {
    const { sql, values } = conditionOf(asked);
    const first = (asked.page - 1) * OBLIGATIONS_PER_PAGE;
    const rows = await session.ask<Row>(LIST.replace('$WHICH', sql), [at, at, ...values, first]);
    const takers = await findTakers(session, rows.map(handable), at);
    const zone = await zoneOf(session, acting.actorId);
    const obligations = rows.map((row) => shownOf(row, takers.get(row.obligationId) ?? [], { ...acting, at, zone }));
    return { obligations, total: rows[0]?.total ?? 0, page: asked.page, perPage: OBLIGATIONS_PER_PAGE };
  });
}

interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

function conditionOf({ personId, kind, reached }: ObligationsAsked): Condition {
  const parts: Condition[] = [{ sql: 'o.closed_at is null', values: [] }];
  if (personId !== null) parts.push({ sql: '(o.owner_id = ? or o.delegate_id = ?)', values: [personId, personId] });
  if (kind !== null) parts.push({ sql: 'o.kind = ?', values: [kind] });
  if (reached !== null)
    parts.push({ sql: 'o.ended_at is not null and o.kind in (?)', values: [kindsEndingIn(reached)] });
  return { sql: parts.map(({ sql }) => sql).join(' and '), values: parts.flatMap(({ values }) => values) };
}

function kindsEndingIn(reached: NonNullable<ObligationsAsked['reached']>): readonly ObligationKind[] {
  return OBLIGATION_KINDS.filter((kind) => reached === 'any' || LADDERS[kind].end === reached);
}

function handable({ delegate, ...row }: Row) {
  return { ...row, delegateId: delegate?.personId ?? null };
}

interface Reading extends ActingPerson {
  readonly at: string;
  readonly zone: string;
}

function shownOf({ total: _, aboveAt, ...row }: Row, takers: readonly Taker[], reading: Reading): ShownObligation {
  const { actorId, at, zone } = reading;
  const { delegate, lifted, decided, kind, dueOn } = row;
  const today = dateAt(at, zone);
  const aboveOn = aboveAt === null ? null : dateAt(isoInstant(aboveAt), zone);
  const holdsIt = actorId === (delegate?.personId ?? row.ownerId);
  return {
    ...row,
    nextAt: isoInstantOrNull(row.nextAt),
    endedAt: isoInstantOrNull(row.endedAt),
    delegate: delegate === null ? null : { ...delegate, at: isoInstant(delegate.at) },
    lifted: lifted === null ? null : { ...lifted, at: isoInstant(lifted.at) },
    decided: decided === null ? null : { ...decided, at: isoInstant(decided.at) },
    end: row.endedAt === null ? null : LADDERS[kind].end,
    snoozeUntil: holdsIt ? latestSnooze({ today, dueOn, aboveOn }) : null,
    takers,
  };
}

async function zoneOf(session: Session, personId: string): Promise<string> {
  const [person] = await session.ask<{ zone: string }>('select time_zone as zone from person where id = ?', [personId]);
  return person?.zone ?? 'UTC';
}

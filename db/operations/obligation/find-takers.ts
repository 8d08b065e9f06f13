import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import { MAY_TAKE_OVER } from '../../../rules/vocabulary/take-over.ts';
import type { Session } from '../../session.ts';

/** What may be handed over. */
export interface Handable {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly journeyId: string | null;
  readonly ownerId: string;
  readonly delegateId: string | null;
}

/** Somebody who may do it. */
export interface Taker {
  readonly personId: string;
  readonly name: string;
}

// Whoever has left may take over nothing.
const PEOPLE = `
  select distinct p.id as "personId", p.name, x.journey_id as "journeyId", x.part
  from person p join (
    select id as person_id, null::uuid as journey_id, 'director' as part from person where 'director' = any(roles)
    union all select a.supervisor_id, a.journey_id, 'supervisor' from agreement a
      where a.journey_id in (?) and a.signed_on is not null and (a.until_on is null or a.until_on >= ?::timestamptz::date)
    union all select j.supervisee_id, j.id, 'supervisee' from journey j where j.id in (?)
  ) x on x.person_id = p.id
  where not exists (select from departure d where d.person_id = p.id and d.withdrawn_at is null and d.last_day_on < ?::timestamptz::date)
  order by p.name, p.id`;

interface Row extends Taker {
  readonly journeyId: string | null;
  readonly part: 'director' | 'supervisor' | 'supervisee';
}

/**
 * Who may take over each of some obligations: everybody who may do it, the one who has it now left out.
 * @param at - ISO instant.
 * @returns the takers by the id of the obligation.
 */
export async function findTakers(
  session: Session,
  obligations: readonly Handable[],
  at: string,
): Promise<ReadonlyMap<string, readonly Taker[]>> {
  const handable = obligations.filter(({ kind }) => MAY_TAKE_OVER[kind].length > 0);
  if (handable.length === 0) return new Map();
  const journeyIds = [session.organizationId, ...handable.flatMap(({ journeyId }) => journeyId ?? [])];
  const people = await session.ask<Row>(PEOPLE, [journeyIds, at, journeyIds, at]);
  return new Map(handable.map((one) => [one.obligationId, takersOf(one, people)]));
}

function takersOf({ kind, journeyId, ownerId, delegateId }: Handable, people: readonly Row[]): readonly Taker[] {
  const may = people.filter(
    ({ personId, part, journeyId: of }) =>
      MAY_TAKE_OVER[kind].includes(part) && (of === null || of === journeyId) && personId !== (delegateId ?? ownerId),
  );
  return [...new Map(may.map(({ personId, name }) => [personId, { personId, name }])).values()];
}

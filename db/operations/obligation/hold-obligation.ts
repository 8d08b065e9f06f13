import { can } from '../../../rules/vocabulary/abilities.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { ObligationKind } from '../../../rules/vocabulary/obligation.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { isoInstantOrNull } from '../../instant.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';
import { type PersonInHand, requirePerson } from '../person/require-person.ts';

/** An open obligation, held so that nobody else answers it at the same time. */
export interface ObligationInHand {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly sentence: string;
  readonly scopeId: string;
  readonly journeyId: string | null;
  readonly superviseeId: string | null;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly delegateId: string | null;
  readonly delegateName: string | null;
  readonly dueOn: PlainDate | null;
  /** ISO instants; null where nothing of the kind has happened. */
  readonly toldUntil: string | null;
  readonly aboveAt: string | null;
  readonly endedAt: string | null;
  readonly liftedAt: string | null;
  readonly decidedAt: string | null;
  /** Who acts. */
  readonly actor: PersonInHand;
}

type Row = Omit<ObligationInHand, 'actor'> & { readonly closedAt: string | null };

const HELD = `
  select o.id as "obligationId", o.kind, o.sentence, o.scope_id as "scopeId", o.journey_id as "journeyId", j.supervisee_id as "superviseeId",
    o.owner_id as "ownerId", w.name as "ownerName", o.delegate_id as "delegateId", d.name as "delegateName", o.due_on as "dueOn",
    o.told_until as "toldUntil", o.above_at as "aboveAt", o.ended_at as "endedAt", o.lifted_at as "liftedAt", o.decided_at as "decidedAt",
    o.closed_at as "closedAt"
  from obligation o join person w on w.id = o.owner_id left join person d on d.id = o.delegate_id left join journey j on j.id = o.journey_id
  where o.id = ? for update of o`;

/**
 * An open obligation for somebody whom it concerns: the owner, whoever took it over, or a director.
 * @throws OBLIGATION_NOT_FOUND for everybody else and for what is not there; OBLIGATION_DONE.
 */
export async function holdObligation(
  session: Session,
  obligationId: string,
  actorId: string,
): Promise<ObligationInHand> {
  const actor = await requirePerson(session, actorId);
  const [row] = isId(obligationId) ? await session.ask<Row>(HELD, [obligationId]) : [];
  const concerned = can(actor.roles, 'decide-tasks') || row?.ownerId === actorId || row?.delegateId === actorId;
  if (row === undefined || !concerned) throw new CreditableError('OBLIGATION_NOT_FOUND');
  const { closedAt, ...held } = row;
  if (closedAt !== null) throw new CreditableError('OBLIGATION_DONE');
  return {
    ...held,
    actor,
    toldUntil: isoInstantOrNull(held.toldUntil),
    aboveAt: isoInstantOrNull(held.aboveAt),
    endedAt: isoInstantOrNull(held.endedAt),
    liftedAt: isoInstantOrNull(held.liftedAt),
    decidedAt: isoInstantOrNull(held.decidedAt),
  };
}

/**
 * Lets only a director answer.
 * @throws NOT_ALLOWED.
 */
export function assertDirects({ actor }: Pick<ObligationInHand, 'actor'>): void {
  if (!can(actor.roles, 'decide-tasks')) throw new CreditableError('NOT_ALLOWED');
}

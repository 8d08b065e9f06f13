import { can } from '../../../rules/vocabulary/abilities.ts';
import type { ProposeAgreement } from '../../../rules/vocabulary/commands/propose-agreement.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { CarriedSupervisee, Overload } from '../../../rules/readiness/judge-load.ts';
import type { LoadException } from '../../entities/agreement.ts';
import type { Session } from '../../session.ts';
import type { JourneyInHand } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';

/** Whether one supervisee more goes beyond a limit, by the rules of the license and the organization's own limit. */
export type JudgeLoad = (
  proposed: CarriedSupervisee,
  carried: readonly CarriedSupervisee[],
  own: number | null,
) => Overload | null;

/** A proposal, and who makes it. */
export interface Proposing {
  readonly actorId: string;
  readonly journey: JourneyInHand;
  readonly supervisor: { readonly id: string; readonly name: string };
  readonly body: ProposeAgreement;
}

const CARRIED = `
  select j.supervisee_id as "superviseeId", j.license, a.from_on as "from", a.until_on as "until"
  from agreement a join journey j on j.id = a.journey_id
  where a.supervisor_id = ? and j.ended_at is null and (a.until_on is null or a.until_on >= ?) order by a.from_on, a.id`;

/**
 * Refuses an agreement that would bring its supervisor over a limit, unless a director allows it with a reason where that
 * can be allowed at all. Until the transaction ends, no other proposal to the same supervisor is judged.
 * @returns by what it is allowed; null where no limit is in the way.
 * @throws LOAD_LIMIT, LOAD_LIMIT_OF_LAW, and NOT_ALLOWED when somebody else than a director allows it.
 */
export async function refuseOverload(
  session: Session,
  { actorId, journey, supervisor, body }: Proposing,
  judge: JudgeLoad,
): Promise<LoadException | null> {
  await session.ask('select pg_advisory_xact_lock(hashtextextended(?, 3))', [supervisor.id]);
  const carried = await session.ask<CarriedSupervisee>(CARRIED, [supervisor.id, body.from]);
  const { superviseeId, license } = journey;
  const proposed = { superviseeId, license, from: body.from, until: body.until ?? null };
  const overload = judge(proposed, carried, await readOwnLimit(session, supervisor.id));
  if (overload === null) return null;
  const { limit, present, citation, exceptable } = overload;
  if (!exceptable || body.exception === undefined) {
    const details = { supervisor: supervisor.name, limit, present, source: citation ?? 'limit of the organization' };
    throw new CreditableError(exceptable ? 'LOAD_LIMIT' : 'LOAD_LIMIT_OF_LAW', details);
  }
  const actor = await requirePerson(session, actorId);
  if (!can(actor.roles, 'exceed-limits')) throw new CreditableError('NOT_ALLOWED');
  return { reason: body.exception, directorId: actorId, limit, present, citation };
}

async function readOwnLimit(session: Session, supervisorId: string): Promise<number | null> {
  const [row] = await session.ask<{ limit: number | null }>(
    'select supervisee_limit as "limit" from person where id = ?',
    [supervisorId],
  );
  return row?.limit ?? null;
}

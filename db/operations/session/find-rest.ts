import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';
import { holdSession, type SessionInHand } from './hold-session.ts';

const LATER = `
  select id, on_date as "on" from supervision_session
  where series_id = ? and on_date > ? and canceled_at is null and held_at is null order by on_date`;

/**
 * The sessions that a command to one session reaches: itself, and with `rest` the later ones of its series that are
 * neither held nor canceled.
 */
export async function findRest(
  session: Session,
  first: SessionInHand,
  scope: 'one' | 'rest',
): Promise<SessionInHand[]> {
  if (scope === 'one' || first.seriesId === null) return [first];
  const later = await session.ask<{ id: string; on: PlainDate }>(LATER, [first.seriesId, first.on]);
  const rest: SessionInHand[] = [first];
  for (const { id } of later) rest.push(await holdSession(session, id));
  return rest;
}

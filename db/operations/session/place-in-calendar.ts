import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { instantAt } from '../../../rules/vocabulary/local-time.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Session } from '../../session.ts';

/** When a session begins: the day and the clock of its place, and the instant. */
export interface SessionStart {
  readonly on: PlainDate;
  /** ISO instant. */
  readonly startsAt: string;
}

/**
 * The instant of a time on the supervisor's clock.
 * @throws SESSION_TIME_UNKNOWN for a time that the clock leaves out in spring.
 */
export function startOf(on: PlainDate, time: string, timeZone: string): SessionStart {
  const startsAt = instantAt(on, time, timeZone);
  if (startsAt === null) throw new CreditableError('SESSION_TIME_UNKNOWN', { on, time });
  return { on, startsAt };
}

/**
 * Refuses a session at a time when its supervisor has another; until the transaction ends nobody else books that supervisor.
 * @param minutes - how long it lasts.
 * @param exceptIds - sessions that are being moved.
 * @throws SESSION_OVERLAPS with the first day that is taken.
 */
export async function assertFree(
  session: Session,
  supervisorId: string,
  starts: readonly SessionStart[],
  minutes: number,
  exceptIds: readonly string[] = [],
): Promise<void> {
  await session.ask('select pg_advisory_xact_lock(hashtextextended(?, 2))', [supervisorId]);
  for (const { on, startsAt } of starts) {
    const taken = await session.ask<{ id: string }>(
      `select id from supervision_session where supervisor_id = ? and canceled_at is null
       and starts_at < ?::timestamptz + make_interval(mins => ?) and starts_at + make_interval(mins => minutes) > ?::timestamptz`,
      [supervisorId, startsAt, minutes, startsAt],
    );
    if (taken.some(({ id }) => !exceptIds.includes(id))) throw new CreditableError('SESSION_OVERLAPS', { on });
  }
}

import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Session } from '../../session.ts';

/**
 * The day on which a packet of the journey was filed last, `YYYY-MM-DD`.
 * @throws PACKET_NOT_FOUND when none was filed.
 */
export async function requireFiledOn(session: Session, journeyId: string): Promise<string> {
  const [last] = await session.ask<{ on: string }>(
    'select f.filed_on as "on" from filing f join packet p on p.id = f.packet_id where p.journey_id = ? order by f.filed_at desc limit 1',
    [journeyId],
  );
  if (last === undefined) throw new CreditableError('PACKET_NOT_FOUND');
  return last.on;
}

/** Refuses a day that comes before another. @throws DATE_ORDER. */
export function assertOrder(earlier: string, later: string): void {
  if (later < earlier) throw new CreditableError('DATE_ORDER', { later, earlier });
}

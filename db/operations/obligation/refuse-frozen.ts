import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { FREEZING_KINDS } from '../../../rules/vocabulary/ladder.ts';
import type { Session } from '../../session.ts';

/**
 * Refuses a new supervisee for a supervisor who left something undone to the end of its ladder, until it is done or a
 * director lifts it.
 * @throws ASSIGNMENTS_FROZEN.
 */
export async function refuseFrozen(session: Session, supervisor: { readonly id: string; readonly name: string }) {
  const undone = await session.ask(
    `select 1 from obligation where owner_id = ? and kind in (?) and closed_at is null and ended_at is not null and lifted_at is null limit 1`,
    [supervisor.id, FREEZING_KINDS],
  );
  if (undone.length > 0) throw new CreditableError('ASSIGNMENTS_FROZEN', { supervisor: supervisor.name });
}

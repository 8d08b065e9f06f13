import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { OBLIGATION_KINDS } from '../../../rules/vocabulary/obligation.ts';
import type { Session } from '../../session.ts';

/** What is not done in the end freezes new assignments for these kinds only. */
const FREEZING = OBLIGATION_KINDS.filter((kind) => LADDERS[kind].end === 'freeze-assignments');

/**
 * Refuses a new supervisee for a supervisor who left something undone to the end of its ladder, until it is done or a
 * director lifts it.
 * @throws ASSIGNMENTS_FROZEN.
 */
export async function refuseFrozen(session: Session, supervisor: { readonly id: string; readonly name: string }) {
  const undone = await session.ask(
    `select 1 from obligation where owner_id = ? and kind in (?) and closed_at is null and ended_at is not null and lifted_at is null limit 1`,
    [supervisor.id, FREEZING],
  );
  if (undone.length > 0) throw new CreditableError('ASSIGNMENTS_FROZEN', { supervisor: supervisor.name });
}

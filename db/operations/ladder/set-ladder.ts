import type { SetLadder } from '../../../rules/vocabulary/commands/set-ladder.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { LADDERS } from '../../../rules/vocabulary/ladder.ts';
import { objectionsTo } from '../../../rules/vocabulary/ladders/ladder-objections.ts';
import { isSameLadder, orderRungs } from '../../../rules/vocabulary/ladders/order-rungs.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { insertPolicy, requireShown } from './ladder-policies.ts';

/**
 * A director makes the reminders of a kind stricter for the organization. They hold from the next look at each journey on.
 * @returns a receipt whose subject is the decision.
 * @throws LADDER_LOOSER with every word that would be weaker, LADDER_CHANGED when another decision was made since,
 * LADDER_UNCHANGED, KEY_REUSED, DATABASE_AWAY.
 */
export function setLadder(db: Database, command: OrganizationCommand<SetLadder>): Promise<Receipt> {
  const { kind, replaces, reason } = command.body;
  return act(db, 'set-ladder', command, async (session) => {
    const base = LADDERS[kind];
    const asked = orderRungs(base, command.body.ladder);
    const objections = objectionsTo(kind, asked);
    if (objections.length > 0)
      throw new CreditableError('LADDER_LOOSER', { objections: objections.join(' ').slice(0, -1) });
    const before = await requireShown(session, kind, replaces);
    if (isSameLadder(before ?? base, asked)) throw new CreditableError('LADDER_UNCHANGED');
    const ladder = isSameLadder(base, asked) ? null : asked;
    const id = await insertPolicy(session, command, { kind, ladder, reason });
    return {
      receipt: { subjectId: id, sentence: `The reminders for “${OBLIGATION_LABELS[kind]}” are changed.` },
      audit: { action: 'ladder-set', before: { ladder: before }, after: { kind, ladder, reason } },
    };
  });
}

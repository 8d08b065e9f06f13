import type { RestoreLadder } from '../../../rules/vocabulary/commands/set-ladder.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { OBLIGATION_LABELS } from '../../../rules/vocabulary/obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';
import { insertPolicy, requireShown } from './ladder-policies.ts';

/**
 * A director goes back to the reminders of the program for a kind.
 * @returns a receipt whose subject is the decision.
 * @throws LADDER_CHANGED when another decision was made since, LADDER_UNCHANGED when they are the program's already,
 * KEY_REUSED, DATABASE_AWAY.
 */
export function restoreLadder(db: Database, command: OrganizationCommand<RestoreLadder>): Promise<Receipt> {
  const { kind, replaces, reason } = command.body;
  return act(db, 'restore-ladder', command, async (session) => {
    const before = await requireShown(session, kind, replaces);
    if (before === null) throw new CreditableError('LADDER_UNCHANGED');
    const id = await insertPolicy(session, command, { kind, ladder: null, reason });
    return {
      receipt: {
        subjectId: id,
        sentence: `The reminders for “${OBLIGATION_LABELS[kind]}” are those of the program again.`,
      },
      audit: { action: 'ladder-restored', before: { ladder: before }, after: { kind, reason } },
    };
  });
}

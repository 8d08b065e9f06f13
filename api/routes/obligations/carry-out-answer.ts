import type { OrganizationCommand } from '../../../db/act.ts';
import type { Database } from '../../../db/open-database.ts';
import type { AboutObligation } from '../../../rules/vocabulary/commands/answer-obligation.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import type { ActionContext, ActionInput } from '../../action.ts';
import { organizationCommandOf } from '../../journeys/command-of.ts';
import { announceAnswer } from './announce-answer.ts';

/**
 * Carries out an answer to an obligation: it is put on file, then whatever keeps the clock of the obligation is told.
 * @param operation - puts the answer on file, with its audit entry and receipt.
 */
export function carryOutAnswer<Said>(
  operation: (db: Database, command: OrganizationCommand<AboutObligation & Said>) => Promise<Receipt>,
) {
  return async (
    context: ActionContext,
    { params, body }: ActionInput<AboutObligation, unknown, Said>,
  ): Promise<Receipt> => {
    const receipt = await operation(context.services.db, organizationCommandOf(context, { ...params, ...body }));
    await announceAnswer(context, params.obligationId);
    return receipt;
  };
}

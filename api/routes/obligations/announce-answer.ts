import { findScope } from '../../../db/views/find-scope.ts';
import type { ActionContext } from '../../action.ts';
import { quietly } from '../../journeys/announce-change.ts';

/**
 * Tells the journey or the clocks of a supervisor to which an obligation belongs that somebody answered it. The answer is
 * on file already; this never fails the command.
 */
export async function announceAnswer(context: ActionContext, obligationId: string): Promise<void> {
  const { services, acting } = context;
  await quietly(context, async () => {
    const scope = await findScope(services.db, acting, obligationId);
    if (scope !== null) await services.journeys.lookAgain({ organizationId: acting.organizationId, ...scope });
  });
}

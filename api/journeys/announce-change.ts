import { findConcerned } from '../../db/views/find-concerned.ts';
import type { ActionContext } from '../action.ts';

/**
 * Tells what runs that something about a person has changed. The change is on file already: when nobody can be told at
 * the moment, the next look of each finds it, so that this never fails the command.
 * @param personId - the supervisor or supervisee whom the change is about.
 */
export async function announceChange(context: ActionContext, personId: string): Promise<void> {
  const { services, acting } = context;
  await quietly(context, async () => {
    const { supervises, journeyIds } = await findConcerned(services.db, acting, personId);
    const { organizationId } = acting;
    await services.journeys.lookAgain({ organizationId, personId: supervises ? personId : null, journeyIds });
  });
}

/**
 * Tells the clocks of a supervisor that the number of supervisees has changed; it never fails the command either.
 * @param personId - the supervisor.
 */
export async function announceLoad(context: ActionContext, personId: string): Promise<void> {
  const { organizationId } = context.acting;
  await quietly(context, () => context.services.journeys.lookAgain({ organizationId, personId, journeyIds: [] }));
}

async function quietly({ services }: ActionContext, announce: () => Promise<void>): Promise<void> {
  try {
    await announce();
  } catch (error) {
    services.log.warn({ error }, 'A change could not be announced; the next look finds it.');
  }
}

import { findConcernedByKind } from '../../db/views/find-concerned-by-kind.ts';
import { findConcerned } from '../../db/views/find-concerned.ts';
import type { ObligationKind } from '../../rules/vocabulary/obligation.ts';
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

/**
 * Tells whatever has something open of a kind that people are now told at other times; the others go by it at their next
 * look. It never fails the command either.
 */
export async function announceKind(context: ActionContext, kind: ObligationKind): Promise<void> {
  const { services, acting } = context;
  const { organizationId } = acting;
  await quietly(context, async () => {
    const { journeyIds, personIds } = await findConcernedByKind(services.db, acting, kind);
    for (const personId of personIds) await services.journeys.lookAgain({ organizationId, personId, journeyIds: [] });
    await services.journeys.lookAgain({ organizationId, personId: null, journeyIds });
  });
}

/** Tells somebody of a change without failing the command that made it. */
export async function quietly({ services }: ActionContext, announce: () => Promise<void>): Promise<void> {
  try {
    await announce();
  } catch (error) {
    services.log.warn({ error }, 'A change could not be announced; the next look finds it.');
  }
}

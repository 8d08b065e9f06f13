import type { Command } from '../../rules/vocabulary/commands/command.ts';
import type { ActionContext } from '../action.ts';

/**
 * The command of a signed-in person that concerns the organization and no one journey.
 * @param body - what is asked, already checked.
 */
export function organizationCommandOf<Body>(
  { acting, key, at }: ActionContext,
  body: Body,
): Omit<Command<Body>, 'journeyId'> {
  return { organizationId: acting.organizationId, actorId: acting.actorId, key, at, body };
}

/**
 * The command of a signed-in person to one journey.
 * @param body - what is asked, already checked.
 */
export function commandOf<Body>(context: ActionContext, journeyId: string, body: Body): Command<Body> {
  const { proof } = context;
  return { ...organizationCommandOf(context, body), journeyId, ...(proof !== undefined && { proof }) };
}

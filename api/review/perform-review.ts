import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { ReviewAction, Reviewer } from '../action.ts';
import type { Services } from '../services.ts';
import { readWatched, undeclared } from '../watching/watch-reading.ts';

/**
 * Does one thing with the packet that is open in a reviewer's browser, from the JSON API and from the page alike. What is
 * shown leaves its entry in the log of access, under the link.
 * @param reviewer - null where no packet is open.
 * @param operation - a page by its address, where it is one that asks; else the action itself.
 * @throws REVIEW_REQUIRED where none is open, DATABASE_AWAY, and the errors that the action names.
 */
export async function performReview<Answer>(
  services: Services,
  reviewer: Reviewer | null,
  action: ReviewAction<Answer>,
  operation = action.operationId,
): Promise<Answer> {
  if (reviewer === null) throw new CreditableError('REVIEW_REQUIRED');
  const at = services.now();
  if (action.method !== 'get') return action.perform({ services, at, reviewer });
  if (action.shows === undefined) throw undeclared(action.operationId);
  const { linkId, origin, organizationId } = reviewer;
  const by = { actorId: null, means: 'review-link', meansId: linkId, emergencyId: null } as const;
  return readWatched(services, organizationId, { operation, asked: {} }, async (watched) => {
    const answer = await action.perform({ services: watched, at, reviewer });
    watched.watch?.add({ journeys: [reviewer.journeyId] });
    return { answer, visitor: { ...by, ...origin } };
  });
}

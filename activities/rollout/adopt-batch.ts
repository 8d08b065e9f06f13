import { type WaitingItem, findTurn, settleItem } from '../../db/operations/rollout/rollout-items.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Batch } from './preview-batch.ts';

/** A batch of journeys that adopt newer rules, or take them back. */
export interface AdoptBatch extends Batch {
  readonly work: 'adopt' | 'take-back';
}

/** A journey that has the rules already has adopted them; whatever else it refuses is kept with it. */
const DONE_ALREADY = 'RULES_ALREADY_PINNED';

/**
 * Has the next journeys of a rollout counted under the newer rules, or again under those they had. Each is a command of the
 * director who opened the rollout, with a key of its own, so that doing it twice does nothing twice.
 * @param dependencies - the database and the running journeys.
 * @returns the activity; it answers the last journey of this turn, null when none was left.
 */
export function adoptBatch({ db, journeys }: Pick<Dependencies, 'db' | 'journeys'>) {
  return async ({ at, work, ...turn }: AdoptBatch): Promise<string | null> => {
    const { organizationId, rolloutId } = turn;
    const { items, last } = await findTurn(db, { ...turn, work });
    for (const item of items) {
      const failure = await adopt(item);
      const state = failure !== null ? 'failed' : work === 'adopt' ? 'adopted' : 'taken-back';
      await settleItem(db, organizationId, { itemId: item.itemId, state, failure, at });
    }
    return last;

    async function adopt({ journeyId, sha256, beforeSha256, openedById, reason }: WaitingItem): Promise<string | null> {
      const command = {
        organizationId,
        actorId: openedById,
        journeyId,
        at,
        key: `rollout:${rolloutId}:${work}:${journeyId}`,
      };
      const body = { sha256: work === 'adopt' ? sha256 : beforeSha256, reason };
      try {
        await journeys.adopt({ ...command, body });
        return null;
      } catch (error) {
        if (!(error instanceof CreditableError)) throw error;
        return error.code === DONE_ALREADY ? null : error.message;
      }
    }
  };
}

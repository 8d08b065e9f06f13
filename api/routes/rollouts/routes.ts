import type { AnyAction } from '../../action.ts';
import { getRollout } from './get-rollout.ts';
import { listRollouts } from './list-rollouts.ts';
import { openRollout } from './open-rollout.ts';
import { steerRollout } from './steer-rollout.ts';

/** What can be asked and done about rollouts of newer rules. */
export const rolloutRoutes: readonly AnyAction[] = [listRollouts, openRollout, getRollout, steerRollout];

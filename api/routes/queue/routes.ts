import type { AnyAction } from '../../action.ts';
import { getQueue } from './get-queue.ts';

/** What can be asked about what waits for a supervisor. */
export const queueRoutes: readonly AnyAction[] = [getQueue];

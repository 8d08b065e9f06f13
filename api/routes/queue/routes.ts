import type { AnyAction } from '../../action.ts';
import { getQueue } from './get-queue.ts';
import { signWeeks } from './sign-weeks.ts';

/** What can be asked and done about what waits for a supervisor. */
export const queueRoutes: readonly AnyAction[] = [getQueue, signWeeks];

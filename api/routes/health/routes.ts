import type { AnyAction } from '../../action.ts';
import { getHealth } from './get-health.ts';

/** What can be asked about the system itself. */
export const healthRoutes: readonly AnyAction[] = [getHealth];

import type { AnyAction } from '../../action.ts';
import { listAccess } from './list-access.ts';

/** What can be asked about who has looked. */
export const accessLogRoutes: readonly AnyAction[] = [listAccess];

import type { AnyAction } from '../../action.ts';
import { listErrors } from './list-errors.ts';

/** What can be asked about errors. */
export const errorRoutes: readonly AnyAction[] = [listErrors];

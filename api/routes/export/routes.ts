import type { AnyAction } from '../../action.ts';
import { exportPerson } from './export-person.ts';

/** What can be asked about everything that is kept of a person. */
export const exportRoutes: readonly AnyAction[] = [exportPerson];

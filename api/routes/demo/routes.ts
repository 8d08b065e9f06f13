import type { AnyAction } from '../../action.ts';
import { listDemoPeople } from './list-demo-people.ts';
import { stepInto } from './step-into.ts';

/** What exists in the demo only. */
export const demoRoutes: readonly AnyAction[] = [listDemoPeople, stepInto];

import type { AnyAction } from '../../action.ts';
import { listLadders } from './list-ladders.ts';
import { restoreLadder } from './restore-ladder.ts';
import { setLadder } from './set-ladder.ts';

/** What can be asked and done about reminders. */
export const ladderRoutes: readonly AnyAction[] = [listLadders, setLadder, restoreLadder];

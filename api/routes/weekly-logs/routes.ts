import type { AnyAction } from '../../action.ts';
import { amendWeek } from './amend-week.ts';
import { getWeeklyLog } from './get-weekly-log.ts';
import { returnWeek } from './return-week.ts';
import { signWeek } from './sign-week.ts';

/** What can be asked and done about weekly logs. */
export const weeklyLogRoutes: readonly AnyAction[] = [getWeeklyLog, signWeek, returnWeek, amendWeek];

import type { AnyAction } from '../../action.ts';
import { addSetting } from './add-setting.ts';
import { listSettings } from './list-settings.ts';

/** What can be asked and done about settings. */
export const settingRoutes: readonly AnyAction[] = [listSettings, addSetting];

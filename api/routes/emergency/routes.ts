import type { AnyAction } from '../../action.ts';
import { beginEmergency } from './begin-emergency.ts';
import { endEmergency } from './end-emergency.ts';
import { listEmergencies } from './list-emergencies.ts';

/** What can be asked and done about emergency access. */
export const emergencyRoutes: readonly AnyAction[] = [beginEmergency, endEmergency, listEmergencies];

import type { AnyAction } from '../../action.ts';
import { bookSession } from './book-session.ts';
import { cancelSession } from './cancel-session.ts';
import { changeSession } from './change-session.ts';
import { getJourneySupervision } from './get-journey-supervision.ts';
import { getSupervision } from './get-supervision.ts';
import { recordAttendance } from './record-attendance.ts';
import { undoAttendance } from './undo-attendance.ts';

/** What can be asked and done about sessions of supervision. */
export const supervisionRoutes: readonly AnyAction[] = [
  getSupervision,
  getJourneySupervision,
  bookSession,
  changeSession,
  cancelSession,
  recordAttendance,
  undoAttendance,
];

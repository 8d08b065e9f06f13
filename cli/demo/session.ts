import type { Activity, Medium } from '../../rules/vocabulary/activity.ts';
import type { SettingKey } from './demo-settings.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

/** A working day of the demo; nobody in it works on weekends. */
export type Weekday = (typeof WEEKDAYS)[number];

/** What a session has beside its day, its activity and its length. */
interface SessionDetails {
  /** Where it is held; the first setting of the story unless said otherwise. */
  readonly at?: SettingKey;
  readonly medium?: Medium;
  /** Supervisees present, for supervision. */
  readonly groupSize?: number;
}

/** One line of a typical week. */
export interface Session extends SessionDetails {
  /** Days after the Monday of the week. */
  readonly dayOfWeek: number;
  readonly activity: Activity;
  readonly minutes: number;
}

/**
 * One line of a typical week.
 * @param hours - clock hours; a multiple of a sixtieth.
 * @example session('Tue', 'counseling-family', 1.5) is 90 minutes of family counseling on Tuesday.
 */
export function session(weekday: Weekday, activity: Activity, hours: number, details: SessionDetails = {}): Session {
  return { dayOfWeek: WEEKDAYS.indexOf(weekday), activity, minutes: Math.round(hours * 60), ...details };
}

/** An hour or so of individual supervision. */
export function individualSupervision(weekday: Weekday, hours: number, details: SessionDetails = {}): Session {
  return session(weekday, 'supervision-individual', hours, { groupSize: 1, ...details });
}

/** Group supervision with some supervisees. */
export function groupSupervision(weekday: Weekday, hours: number, groupSize: number): Session {
  return session(weekday, 'supervision-group', hours, { groupSize });
}

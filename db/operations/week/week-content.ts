import type { Activity, Medium } from '../../../rules/vocabulary/activity.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { canonicalOf, sha256Of } from '../../sha256.ts';

/** One line of a weekly log as a signature binds it. */
export interface SignedLine {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly settingId: string;
  readonly activity: Activity;
  readonly minutes: number;
  readonly medium: Medium;
  readonly groupSize: number | null;
}

/** Everything that a signature on a weekly log binds. */
export interface WeekContent {
  readonly weeklyLogId: string;
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  /** `2026-W47`. */
  readonly week: string;
  readonly version: number;
  readonly lines: readonly SignedLine[];
}

/**
 * The hash that a signature binds: of the canonical JSON of the content, with its lines by day and id.
 * @returns 64 hexadecimal digits.
 */
export function hashWeek(content: WeekContent): string {
  return sha256Of(inOrder(content));
}

/** The text that `hashWeek` hashes; kept of a version that is no longer the present one. */
export function canonicalWeek(content: WeekContent): string {
  return canonicalOf(inOrder(content));
}

/** Exactly what is bound, whatever else the lines carry. */
function inOrder(content: WeekContent): WeekContent {
  const { weeklyLogId, journeyId, superviseeId, supervisorId, week, version } = content;
  const lines = content.lines
    .map(({ id, on, settingId, activity, minutes, medium, groupSize }) => ({
      id,
      on,
      settingId,
      activity,
      minutes,
      medium,
      groupSize,
    }))
    .sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));
  return { weeklyLogId, journeyId, superviseeId, supervisorId, week, version, lines };
}

/**
 * What the supervisor declares by signing a weekly log, in full.
 * @param week - `2026-W47`.
 */
export function weekStatement(
  superviseeName: string,
  week: string,
  lines: readonly { readonly minutes: number }[],
): string {
  const minutes = lines.reduce((sum, line) => sum + line.minutes, 0);
  const entries = lines.length === 1 ? '1 entry' : `${lines.length} entries`;
  return `I supervised ${superviseeName} in the week ${week}. I have read this log of ${entries}, ${formatHours(minutes)} hours in all, and to the best of my knowledge it is true and complete.`;
}

/** What stands in place of a declaration where the signature is on paper. */
export function paperStatement(signedOn: string): string {
  return `Signed on paper on ${signedOn}; the signed original is kept elsewhere.`;
}

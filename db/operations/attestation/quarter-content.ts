import { ACTIVITY_LABELS } from '../../../rules/vocabulary/activity.ts';
import type { AttestedMinutes } from '../../../rules/vocabulary/attestation.ts';
import { formatHours } from '../../../rules/vocabulary/minutes.ts';
import { canonicalOf, sha256Of } from '../../sha256.ts';

/** A signed weekly log as an attestation covers it. */
export interface CoveredWeek {
  readonly weeklyLogId: string;
  readonly version: number;
  /** The hash that its signature binds. */
  readonly contentSha256: string;
}

/** Everything that an attestation binds. */
export interface QuarterContent {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly supervisorId: string;
  readonly settingId: string;
  /** `2026-Q3`. */
  readonly quarter: string;
  readonly from: string;
  readonly until: string;
  readonly minutesByActivity: readonly AttestedMinutes[];
  readonly weeksSha256: string;
}

/** The hash of the signed weeks of a quarter: another one as soon as a week is added, amended or gone. */
export function hashWeeks(weeks: readonly CoveredWeek[]): string {
  const ordered = weeks.toSorted((a, b) => (a.weeklyLogId < b.weeklyLogId ? -1 : 1));
  return sha256Of(ordered.map(({ weeklyLogId, version, contentSha256 }) => ({ weeklyLogId, version, contentSha256 })));
}

/** The hash that an attestation binds. */
export function hashQuarter(content: QuarterContent): string {
  return sha256Of(bare(content));
}

/** The text that `hashQuarter` hashes. */
export function canonicalQuarter(content: QuarterContent): string {
  return canonicalOf(bare(content));
}

/** Exactly what is bound, whatever else comes with it. */
function bare(content: QuarterContent): QuarterContent {
  const { journeyId, superviseeId, supervisorId, settingId, quarter, from, until, weeksSha256 } = content;
  const minutesByActivity = content.minutesByActivity.map((one) => ({ ...one }));
  const who = { journeyId, superviseeId, supervisorId, settingId };
  return { ...who, quarter, from, until, weeksSha256, minutesByActivity };
}

/** Whom and what a statement names. */
export interface StatementOf extends Pick<QuarterContent, 'quarter' | 'from' | 'until' | 'minutesByActivity'> {
  readonly superviseeName: string;
  readonly settingName: string;
  readonly license: string;
  readonly weeks: number;
}

/** What a supervisor declares by attesting a quarter, in full. */
export function quarterStatement(of: StatementOf): string {
  const total = (pick: 'recorded' | 'counted') =>
    formatHours(of.minutesByActivity.reduce((sum, one) => sum + one[pick], 0));
  const parts = of.minutesByActivity.map(
    ({ activity, recorded, counted }) =>
      `${ACTIVITY_LABELS[activity]} ${formatHours(recorded)} (${formatHours(counted)} counted)`,
  );
  const weeks =
    of.weeks === 1 ? 'the weekly log that I signed holds' : `the ${of.weeks} weekly logs that I signed hold`;
  return `I supervised ${of.superviseeName} at ${of.settingName} in ${of.quarter}. For the days from ${of.from} to ${of.until}, ${weeks} ${total('recorded')} hours, of which ${total('counted')} count today under the rules of ${of.license}: ${parts.join(', ')}. To the best of my knowledge this is true and complete.`;
}

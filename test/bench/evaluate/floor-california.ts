import { ACTIVITIES } from '../../../rules/vocabulary/activity.ts';
import { type ExperienceRecord } from '../../../rules/vocabulary/experience-record.ts';
import { toEpochDay } from '../../../rules/vocabulary/plain-date.ts';

/** A log as columns, made before the clock runs. */
export interface Columns {
  readonly week: Int32Array;
  readonly minutes: Int32Array;
  readonly activity: Uint8Array;
  readonly setting: Uint8Array;
}

/** Puts a log into columns. */
export function columnsOf({ log, settings }: ExperienceRecord): Columns {
  const first = Math.floor((toEpochDay(log[0]?.on ?? ('1970-01-01' as never)) + 3) / 7);
  return {
    week: Int32Array.from(log, ({ on }) => Math.floor((toEpochDay(on) + 3) / 7) - first),
    minutes: Int32Array.from(log, ({ minutes }) => minutes),
    activity: Uint8Array.from(log, ({ activity }) => ACTIVITIES.indexOf(activity)),
    setting: Uint8Array.from(log, ({ setting }) => settings.findIndex(({ id }) => id === setting)),
  };
}

const SETTINGS = 2;
const CREDIT = { other: 0, direct: 1, relational: 2, nonclinical: 3, supervision: 4 };
const CLASS = Uint8Array.from(ACTIVITIES, (activity) => {
  if (/couple|family|child/.test(activity)) return CREDIT.relational;
  if (/counseling|crisis|assessment|psychoeducation/.test(activity)) return CREDIT.direct;
  if (activity.startsWith('supervision')) return CREDIT.supervision;
  return /testing|documentation|advocacy|case-management|training/.test(activity) ? CREDIT.nonclinical : CREDIT.other;
});

/**
 * The least that could be done for California: columns already in memory, the main rules by hand, verdicts only.
 * No ledger, no reasons, no citations; a floor under every time, not a rival.
 */
export function judgeByHand({ week, minutes, activity, setting }: Columns): boolean[] {
  const weeks = (week.at(-1) ?? 0) + 1;
  const units = new Float64Array(weeks * SETTINGS);
  const direct = new Int32Array(weeks * SETTINGS);
  const relational = new Int32Array(weeks * SETTINGS);
  const other = new Int32Array(weeks * SETTINGS);
  for (let at = 0; at < week.length; at += 1) {
    const place = (week[at] ?? 0) * SETTINGS + (setting[at] ?? 0);
    const spent = minutes[at] ?? 0;
    const kind = CLASS[activity[at] ?? 0];
    if (kind === CREDIT.supervision) units[place] = (units[place] ?? 0) + spent / 60;
    if (kind === CREDIT.direct || kind === CREDIT.relational) direct[place] = (direct[place] ?? 0) + spent;
    if (kind === CREDIT.relational) relational[place] = (relational[place] ?? 0) + spent;
    if (kind === CREDIT.nonclinical || kind === CREDIT.supervision) other[place] = (other[place] ?? 0) + spent;
  }
  const sums = { direct: 0, relational: 0, nonclinical: 0, weeks: 0 };
  for (let at = 0; at < weeks; at += 1) {
    let inWeek = 0;
    for (let place = at * SETTINGS; place < (at + 1) * SETTINGS; place += 1) {
      if ((units[place] ?? 0) < 1) continue;
      const kept = (units[place] ?? 0) < 2 ? Math.min(direct[place] ?? 0, 600) : (direct[place] ?? 0);
      inWeek += kept + (other[place] ?? 0);
      sums.direct += kept;
      sums.relational += Math.min(kept, relational[place] ?? 0);
      sums.nonclinical += other[place] ?? 0;
    }
    sums.nonclinical -= Math.max(0, inWeek - 2400);
    if (inWeek > 0) sums.weeks += 1;
  }
  const total = sums.direct + Math.min(sums.nonclinical, 75_000);
  return [total >= 180_000, sums.direct >= 105_000, sums.relational >= 30_000, sums.weeks >= 104];
}

/** What the flags of a weekly log are drawn from. */
export interface FlagFacts {
  readonly version: number;
  /** Whether an earlier version was signed; that signature is void. */
  readonly signedBefore: boolean;
  /** Minutes of supervision with this supervisor in that week, this log's own included. */
  readonly supervisionMinutes: number;
  /** Settings of this log that no signed agreement covers on the days worked. */
  readonly unagreedSettings: readonly string[];
  /** The longest day of the log, in minutes. */
  readonly longestDayMinutes: number;
}

/** The flag of a weekly log whose earlier version was signed. */
export const CHANGED_SINCE_SIGNED = 'Changed since it was signed.';

const LONG_DAY_MINUTES = 12 * 60;

/** Things to look at before signing a weekly log, each a sentence. */
export function flagsOf(facts: FlagFacts): string[] {
  const { version, signedBefore, supervisionMinutes, unagreedSettings, longestDayMinutes } = facts;
  return [
    ...(signedBefore ? [CHANGED_SINCE_SIGNED] : []),
    ...(version > 1 && !signedBefore ? ['Edited after it was returned.'] : []),
    ...(supervisionMinutes === 0 ? ['No supervision is logged in this week.'] : []),
    ...unagreedSettings.map((name) => `The agreement at ${name} is not signed for these days.`),
    ...(longestDayMinutes > LONG_DAY_MINUTES ? ['One day has more than 12 hours.'] : []),
  ];
}

/** The columns of the flags, for a weekly log named `w` in a statement. */
export const FLAG_COLUMNS = `
  exists (select 1 from signature v where v.weekly_log_id = w.id and v.voided_at is not null) as "signedBefore",
  (select coalesce(sum(e.minutes), 0)::int from log_entry e where e.weekly_log_id = w.id and e.activity like 'supervision-%') as "supervisionMinutes",
  (select coalesce(max(day.minutes), 0)::int from (
    select sum(e.minutes) as minutes from log_entry e where e.weekly_log_id = w.id group by e.on_date) day) as "longestDayMinutes",
  (select coalesce(json_agg(distinct s.name), '[]') from log_entry e join setting s on s.id = e.setting_id
    where e.weekly_log_id = w.id and not exists (
      select 1 from agreement a where a.journey_id = w.journey_id and a.supervisor_id = w.supervisor_id and a.setting_id = e.setting_id
        and a.signed_on is not null and a.from_on <= e.on_date and (a.until_on is null or a.until_on >= e.on_date))) as "unagreedSettings"`;

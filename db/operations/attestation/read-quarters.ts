import type { Activity } from '../../../rules/vocabulary/activity.ts';
import type { AttestedMinutes, QuarterStanding } from '../../../rules/vocabulary/attestation.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import type { PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import { type Quarter, quarterOf } from '../../../rules/vocabulary/quarter.ts';
import { localInstant } from '../../../rules/vocabulary/signing/signed-moments.ts';
import { isoInstant } from '../../instant.ts';
import { isId } from '../../is-id.ts';
import type { Session } from '../../session.ts';
import { COUNTED_ENTRIES } from '../record/counted-entries.ts';
import { type CoveredWeek, hashQuarter, hashWeeks, quarterStatement } from './quarter-content.ts';

/** An attestation that was given. */
export interface GivenAttestation {
  readonly attestationId: string;
  readonly version: number;
  readonly weeksSha256: string;
  readonly contentSha256: string;
  readonly statement: string;
  /** ISO instant. */
  readonly signedAt: string;
  /** The same on the clock of the supervisor, with its offset and zone. */
  readonly signedLocally: string | null;
  readonly signedOn: PlainDate;
  readonly minutesByActivity: readonly AttestedMinutes[];
}

/** One quarter of one supervisor at one setting, as it stands now. */
export interface QuarterInHand extends QuarterStanding {
  readonly journeyId: string;
  readonly license: LicenseCode;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly settingId: string;
  readonly settingName: string;
  /** First and last day with signed hours. */
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly weeks: number;
  readonly minutesByActivity: readonly AttestedMinutes[];
  /** Whether every signed entry has been counted; otherwise the totals are not ready to be attested. */
  readonly counted: boolean;
  readonly contentSha256: string;
  readonly statement: string;
  readonly attestation: GivenAttestation | null;
}

interface Row extends Omit<
  QuarterInHand,
  'quarter' | 'weeks' | 'weeksSha256' | 'attestedWeeksSha256' | 'minutesByActivity' | 'contentSha256' | 'statement'
> {
  /** Of the supervisor. */
  readonly timeZone: string;
  readonly covered: readonly CoveredWeek[];
  readonly lines: readonly { readonly activity: Activity; readonly minutes: number; readonly counted: number | null }[];
}

const QUARTERS = `
  with signed as (
    select e.id, e.counted_journey_id as journey_id, e.supervisor_id, e.setting_id, date_trunc('quarter', e.on_date)::date as quarter, e.on_date,
      e.activity, e.minutes, w.id as log_id, w.version, s.content_sha256, s.origin
    from ${COUNTED_ENTRIES} e join weekly_log w on w.id = e.weekly_log_id and w.status = 'signed' join signature s on s.weekly_log_id = w.id and s.voided_at is null
    where $WHICH),
  counted as (
    select y.journey_id, l.entry, l.counted from journey_summary y join evaluation v on v.id = y.evaluation_id
      cross join lateral jsonb_to_recordset(v.document->'ledger') as l(entry text, counted int)
    where y.journey_id in (select journey_id from signed)),
  quarters as (
    select signed.journey_id, supervisor_id, setting_id, quarter, min(on_date) as from_on, max(on_date) as until_on,
      bool_or(origin = 'here') as signed_here, bool_and(c.counted is not null) as counted,
      jsonb_agg(distinct jsonb_build_object('weeklyLogId', log_id, 'version', version, 'contentSha256', content_sha256)) as covered,
      jsonb_agg(jsonb_build_object('activity', activity, 'minutes', minutes, 'counted', c.counted)) as lines
    from signed left join counted c on c.entry = signed.id::text and c.journey_id = signed.journey_id group by signed.journey_id, supervisor_id, setting_id, quarter)
  select q.journey_id as "journeyId", j.license, j.supervisee_id as "superviseeId", p.name as "superviseeName",
    q.supervisor_id as "supervisorId", v.name as "supervisorName", v.time_zone as "timeZone", q.setting_id as "settingId", t.name as "settingName",
    q.from_on as "from", q.until_on as "until", q.signed_here as "signedHere", q.counted, q.covered, q.lines,
    (select json_build_object('attestationId', a.id, 'version', a.version, 'weeksSha256', a.weeks_sha256, 'contentSha256', a.content_sha256,
      'statement', a.statement, 'signedAt', a.signed_at, 'signedOn', a.signed_on, 'minutesByActivity', a.minutes_by_activity)
      from attestation a where a.journey_id = q.journey_id and a.supervisor_id = q.supervisor_id and a.setting_id = q.setting_id
        and a.quarter = to_char(q.quarter, 'YYYY-"Q"Q') order by a.version desc limit 1) as attestation
  from quarters q join journey j on j.id = q.journey_id join person p on p.id = j.supervisee_id
    join person v on v.id = q.supervisor_id join setting t on t.id = q.setting_id
  order by q.quarter, p.name, t.name, v.name`;

type Bare = Omit<Row, 'signedHere' | 'counted' | 'covered' | 'lines'> & { readonly quarter: Quarter };

const BARE = `
  select distinct on (a.supervisor_id, a.setting_id, a.quarter) a.quarter, a.journey_id as "journeyId", j.license,
    j.supervisee_id as "superviseeId", p.name as "superviseeName", a.supervisor_id as "supervisorId", v.name as "supervisorName",
    v.time_zone as "timeZone", a.setting_id as "settingId", t.name as "settingName", a.from_on as "from", a.until_on as "until",
    json_build_object('attestationId', a.id, 'version', a.version, 'weeksSha256', a.weeks_sha256, 'contentSha256', a.content_sha256,
      'statement', a.statement, 'signedAt', a.signed_at, 'signedOn', a.signed_on, 'minutesByActivity', a.minutes_by_activity) as attestation
  from attestation a join journey j on j.id = a.journey_id join person p on p.id = j.supervisee_id
    join person v on v.id = a.supervisor_id join setting t on t.id = a.setting_id
  where a.journey_id = ? order by a.supervisor_id, a.setting_id, a.quarter, a.version desc`;

/** The quarters of one journey in which something is signed, oldest first. */
export async function readQuartersOf(session: Session, journeyId: string): Promise<QuarterInHand[]> {
  const quarters = await readQuarters(session, 'e.counted_journey_id = ?', journeyId);
  const bare = isId(journeyId) ? await session.ask<Bare>(BARE, [journeyId]) : [];
  const gone = bare.filter(({ quarter, settingId, supervisorId }) => {
    return !quarters.some(
      (one) => one.quarter === quarter && one.settingId === settingId && one.supervisorId === supervisorId,
    );
  });
  return [...quarters, ...gone.map(withoutWeeks)].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

/** An attestation of which no week is signed any more is shown all the same: it stands for what was. */
function withoutWeeks(row: Bare): QuarterInHand {
  const { covered, lines, ...given } = { ...row, signedHere: false, counted: false, covered: [], lines: [] };
  return { ...inHand({ ...given, covered, lines }), quarter: row.quarter };
}

/** The quarters in which a supervisor signed something, oldest first; of journeys that still run. */
export function readQuartersBy(session: Session, supervisorId: string): Promise<QuarterInHand[]> {
  const running = 'e.counted_journey_id in (select id from journey where ended_at is null)';
  return readQuarters(session, `e.supervisor_id = ? and ${running}`, supervisorId);
}

async function readQuarters(session: Session, which: string, id: string): Promise<QuarterInHand[]> {
  const rows = isId(id) ? await session.ask<Row>(QUARTERS.replace('$WHICH', which), [id]) : [];
  return rows.map(inHand);
}

function shownGiven(given: GivenAttestation, timeZone: string): GivenAttestation {
  const signedAt = isoInstant(given.signedAt);
  return { ...given, signedAt, signedLocally: localInstant(signedAt, timeZone) };
}

function inHand({ covered, lines, timeZone, ...row }: Row): QuarterInHand {
  const quarter = quarterOf(row.from);
  const minutesByActivity = totalsOf(lines);
  const weeksSha256 = hashWeeks(covered);
  const content = { ...row, quarter, minutesByActivity, weeksSha256 };
  const given = row.attestation;
  return {
    ...content,
    weeks: covered.length,
    attestation: given === null ? null : shownGiven(given, timeZone),
    attestedWeeksSha256: given?.weeksSha256 ?? null,
    contentSha256: hashQuarter(content),
    statement: quarterStatement({ ...content, weeks: covered.length }),
  };
}

function totalsOf(lines: Row['lines']): AttestedMinutes[] {
  return [...Map.groupBy(lines, ({ activity }) => activity)]
    .map(([activity, own]) => ({
      activity,
      recorded: own.reduce((sum, { minutes }) => sum + minutes, 0),
      counted: own.reduce((sum, { counted }) => sum + (counted ?? 0), 0),
    }))
    .sort((a, b) => (a.activity < b.activity ? -1 : 1));
}

import { startOfWeek, weekOf } from '../../rules/vocabulary/calendar-week.ts';
import type { PlainDate } from '../../rules/vocabulary/plain-date.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import { canonicalAgreement } from '../operations/agreement/agreement-content.ts';
import { canonicalQuarter, type QuarterContent } from '../operations/attestation/quarter-content.ts';
import { canonicalWeek, type SignedLine } from '../operations/week/week-content.ts';
import type { Session } from '../session.ts';
import { canonicalOf } from '../sha256.ts';
import type { SignedKind } from '../../rules/vocabulary/signing/signed-kind.ts';
import type { SignedRow } from './signed-row.ts';

// Where a weekly log is gone its columns are null; nothing but its status is looked at then.
type Bare = Omit<SignedRow, 'kind' | 'content' | 'journeyId'> & { readonly journeyId: string };

interface WeekRow extends Bare {
  readonly superviseeId: string;
  readonly weekStartsOn: PlainDate;
  readonly logVersion: number;
  readonly status: string;
  readonly logSha256: string;
  readonly kept: string | null;
  readonly keptSha256: string | null;
  readonly lines: readonly SignedLine[];
}

const WEEKS = `
  select s.id as "signatureId", s.weekly_log_id as "recordId", s.version, w.journey_id as "journeyId", s.signer_id as "signerId", w.supervisor_id as "supervisorId",
    s.signed_at as "signedAt", s.signed_on as "signedOn", s.proved_by as "provedBy", s.proved_at as "provedAt", s.statement, s.content_sha256 as "contentSha256", s.origin,
    s.voided_at is not null as voided, j.supervisee_id as "superviseeId", w.week_starts_on as "weekStartsOn", w.version as "logVersion",
    w.status, w.content_sha256 as "logSha256", v.content as kept, v.content_sha256 as "keptSha256",
    (select coalesce(json_agg(json_build_object('id', e.id, 'on', e.on_date, 'settingId', e.setting_id, 'activity', e.activity,
      'minutes', e.minutes, 'medium', e.medium, 'groupSize', e.group_size)), '[]') from log_entry e where e.weekly_log_id = w.id) as lines
  from signature s left join weekly_log w on w.id = s.weekly_log_id left join journey j on j.id = w.journey_id
    left join weekly_log_version v on v.weekly_log_id = s.weekly_log_id and v.version = s.version and v.ended = 'void' and v.ended_at = s.voided_at
  where s.id > ? $OF order by s.id limit ?`;

interface AgreementRow extends Bare {
  readonly superviseeId: string;
  readonly settingId: string;
  readonly from: string;
  readonly until: string | null;
  readonly ended: boolean;
  readonly keptUntil: string | null;
  readonly kept: boolean;
  /** What the trail says of its last day before it was ended. */
  readonly endedBefore: { readonly until: string | null } | null;
}

// An agreement that was ended early says another last day than it was signed with: that one stands in the copy or, where
// there is none, in the trail.
const AGREEMENTS = `
  select a.id as "signatureId", a.id as "recordId", 1 as version, a.journey_id as "journeyId", a.signer_id as "signerId", a.supervisor_id as "supervisorId",
    a.signed_at as "signedAt", a.signed_on as "signedOn", a.proved_by as "provedBy", a.proved_at as "provedAt", a.statement, a.content_sha256 as "contentSha256", a.origin, false as voided,
    j.supervisee_id as "superviseeId", a.setting_id as "settingId", a.from_on as "from", a.until_on as "until",
    a.ended_at is not null as ended, c.id is not null as kept, c.content::json->>'until' as "keptUntil",
    (select t.before from audit_entry t where t.journey_id = a.journey_id and t.subject_id = a.id and t.action = 'agreement-ended'
      order by t.sequence limit 1) as "endedBefore"
  from agreement a left join journey j on j.id = a.journey_id
    left join signed_copy c on c.kind = 'agreement' and c.record_id = a.id
  where a.signed_at is not null and a.id > ? $OF order by a.id limit ?`;

interface AttestationRow extends Bare, Omit<QuarterContent, 'journeyId' | 'supervisorId'> {
  readonly weeks: number;
}

const ATTESTATIONS = `
  select a.id as "signatureId", a.id as "recordId", a.version, a.journey_id as "journeyId", a.supervisor_id as "signerId", a.supervisor_id as "supervisorId",
    a.signed_at as "signedAt", a.signed_on as "signedOn", a.proved_by as "provedBy", a.proved_at as "provedAt", a.statement, a.content_sha256 as "contentSha256", 'here' as origin,
    false as voided, j.supervisee_id as "superviseeId", a.setting_id as "settingId", a.quarter, a.from_on as "from", a.until_on as "until",
    a.weeks_sha256 as "weeksSha256", a.minutes_by_activity as "minutesByActivity", a.weeks
  from attestation a left join journey j on j.id = a.journey_id where a.id > ? $OF order by a.id limit ?`;

interface EvaluationRow extends Bare {
  readonly dutyId: string | null;
  readonly from: string;
  readonly until: string;
  readonly areas: readonly { readonly satisfactory: boolean }[];
  readonly satisfactory: boolean;
  readonly comment: string;
}

const EVALUATIONS = `
  select v.id as "signatureId", v.id as "recordId", v.version, v.journey_id as "journeyId", v.supervisor_id as "signerId", v.supervisor_id as "supervisorId",
    v.signed_at as "signedAt", v.signed_on as "signedOn", v.proved_by as "provedBy", v.proved_at as "provedAt", v.statement, v.content_sha256 as "contentSha256", 'here' as origin,
    false as voided, v.duty_id as "dutyId", v.from_on as "from", v.until_on as "until", v.areas, v.satisfactory, v.comment
  from supervisee_evaluation v where v.id > ? $OF order by v.id limit ?`;

/** Which signatures are read: a batch behind an id, of some journeys alone or of all. */
export interface SignedPart {
  readonly after: string;
  readonly limit: number;
  /** Null: of all. */
  readonly journeyIds: readonly string[] | null;
}

/** How the signatures of each kind are read, with the content of each record made anew. */
const READERS: Readonly<Record<SignedKind, (session: Session, part: SignedPart) => Promise<SignedRow[]>>> = {
  'weekly-log': async (session, part) => (await askFor<WeekRow>(session, WEEKS, 'w', part)).map(ofWeek),
  agreement: async (session, part) => (await askFor<AgreementRow>(session, AGREEMENTS, 'a', part)).map(ofAgreement),
  attestation: async (session, part) =>
    (await askFor<AttestationRow>(session, ATTESTATIONS, 'a', part)).map(ofAttestation),
  evaluation: async (session, part) => (await askFor<EvaluationRow>(session, EVALUATIONS, 'v', part)).map(ofEvaluation),
};

/** Reads the signatures of one kind behind an id, in the order of their ids. */
export function readSignedRows(session: Session, kind: SignedKind, part: SignedPart): Promise<readonly SignedRow[]> {
  return READERS[kind](session, part);
}

function askFor<Row extends Bare>(
  { ask }: Session,
  sql: string,
  table: string,
  { after, limit, journeyIds }: SignedPart,
): Promise<Row[]> {
  if (journeyIds === null) return ask<Row>(sql.replace('$OF', ''), [after, limit]);
  return ask<Row>(sql.replace('$OF', `and ${table}.journey_id in (?)`), [after, journeyIds, limit]);
}

function signed(kind: SignedKind, row: Bare, content: string | null): SignedRow {
  const { signatureId, recordId, version, journeyId, signerId, supervisorId, signedOn, statement } = row;
  const { contentSha256, origin, voided, provedBy } = row;
  const when = { signedAt: isoInstant(row.signedAt), signedOn, provedBy, provedAt: isoInstantOrNull(row.provedAt) };
  const who = { kind, signatureId, recordId, version, journeyId, signerId, supervisorId };
  return { ...who, ...when, statement, contentSha256, origin, voided, content };
}

function ofWeek(row: WeekRow): SignedRow {
  if (row.voided)
    return signed(
      'weekly-log',
      row,
      row.kept === null ? null : spoiledUnless(row.keptSha256 === row.contentSha256, row.kept),
    );
  const { recordId: weeklyLogId, journeyId, superviseeId, supervisorId, version, lines } = row;
  const stands = row.status === 'signed' && row.logVersion === version;
  if (!stands) return signed('weekly-log', row, null);
  const content = canonicalWeek({
    ...{ weeklyLogId, journeyId, superviseeId, supervisorId, version, lines },
    week: weekOf(row.weekStartsOn),
  });
  // The log repeats the hash that its signature binds: where it says another one, it is not the one that was signed.
  const repeats = row.logSha256 === row.contentSha256 && startOfWeek(weekOf(row.weekStartsOn)) === row.weekStartsOn;
  return signed('weekly-log', row, spoiledUnless(repeats, content));
}

function ofAgreement(row: AgreementRow): SignedRow {
  const { recordId: agreementId, journeyId, superviseeId, supervisorId, settingId, from } = row;
  const content = { agreementId, journeyId, superviseeId, supervisorId, settingId, from, until: untilWhenSigned(row) };
  return signed('agreement', row, row.contentSha256 === null ? null : canonicalAgreement(content));
}

/** Ending it early is no alteration; what it was signed with must be told by the copy or the trail. */
function untilWhenSigned({ until, ended, kept, keptUntil, endedBefore }: AgreementRow): string | null {
  if (!ended) return until;
  const before = kept ? keptUntil : (endedBefore?.until ?? null);
  return before === null || (until !== null && until <= before) ? before : until;
}

function ofAttestation(row: AttestationRow): SignedRow {
  const content = canonicalQuarter(row);
  // How many weekly logs there were stands in the statement.
  const said = row.weeks === 1 ? 'the weekly log that' : `the ${row.weeks} weekly logs that`;
  return signed('attestation', row, spoiledUnless(row.statement.includes(said), content));
}

function ofEvaluation(row: EvaluationRow): SignedRow {
  const { journeyId, supervisorId, dutyId, from, until, version, areas, comment, statement } = row;
  const content = canonicalOf({ journeyId, supervisorId, dutyId, from, until, version, areas, comment, statement });
  const follows = areas.every((area) => area.satisfactory) === row.satisfactory;
  return signed('evaluation', row, spoiledUnless(follows, content));
}

/** What stands beside the content and follows from it must agree with it; else the content is none that gives the hash. */
function spoiledUnless(agrees: boolean, content: string): string {
  return agrees ? content : `${content} `;
}

import { weekOf } from '../../../rules/vocabulary/calendar-week.ts';
import { type PlainDate, dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type {
  Departing,
  JourneyFacts,
  OpenExam,
  OpenLetter,
  OpenLog,
  ProposedAgreement,
  RuleChange,
} from '../../../rules/obligations/journey-facts.ts';
import { isoInstant } from '../../instant.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { readDocumentFacts } from '../document/read-document-facts.ts';
import { requireJourney } from '../journey/require-journey.ts';
import { COUNTED_ENTRIES } from '../record/counted-entries.ts';
import { readHeldCredentials } from '../staff/held-credentials.ts';
import { readRestrictions } from '../staff/restrictions.ts';

/** What waits for somebody in a journey, beside what its record says. */
export type OpenMatters = Pick<
  JourneyFacts,
  | 'phase'
  | 'phaseSince'
  | 'logs'
  | 'lastLoggedOn'
  | 'letters'
  | 'exams'
  | 'proposed'
  | 'credentials'
  | 'restrictions'
  | 'departing'
  | 'unsubmittedMinutes'
  | 'ruleChanges'
  | 'plan'
  | 'draftWeeks'
  | 'documents'
> & {
  readonly superviseeId: string;
  /** IANA name of the supervisee's zone. */
  readonly timeZone: string;
};

/**
 * Reads what waits for somebody in a journey: unsigned and returned weekly logs, letters of the board, agreements.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function readOpenMatters(db: Database, { organizationId, journeyId }: JourneyScope): Promise<OpenMatters> {
  return read(db, { organizationId }, async (session) => {
    const { superviseeId, timeZone, phase } = await requireJourney(session, journeyId);
    const [since] = await session.ask<Since>(SINCE, [journeyId]);
    const supervisorIds = since?.supervisorIds ?? [];
    const dayOf = (instant: string): PlainDate => dateAt(isoInstant(instant), timeZone);
    const dayOrNull = (instant: string | null) => (instant === null ? null : dayOf(instant));
    return {
      superviseeId,
      timeZone,
      phase,
      phaseSince: dayOf(since?.phaseSince ?? ''),
      lastLoggedOn: dayOrNull(since?.loggedAt ?? null),
      logs: await readLogs(session, journeyId, timeZone),
      letters: await readLetters(session, journeyId),
      exams: await readExams(session, journeyId),
      proposed: await readProposed(session, journeyId),
      credentials: await readHeldCredentials(session, superviseeId),
      restrictions: await readRestrictions(session, supervisorIds),
      departing: await readDeparting(session, [superviseeId, ...supervisorIds]),
      plan: planOf(since, dayOf),
      ruleChanges: await readRuleChanges(session, journeyId, dayOf),
      unsubmittedMinutes: since?.unsubmittedMinutes ?? 0,
      documents: await readDocumentFacts(session, { journeyId }),
      draftWeeks: [...new Set((since?.draftDays ?? []).map(weekOf))],
    };
  });
}

interface Since {
  readonly phaseSince: string;
  readonly loggedAt: string | null;
  readonly targetOn: PlainDate | null;
  readonly plannedAt: string | null;
  readonly unsubmittedMinutes: number;
  readonly draftDays: readonly PlainDate[];
  readonly supervisorIds: readonly string[];
}

const SINCE = `
  select phase_since as "phaseSince", target_on as "targetOn", planned_at as "plannedAt", (select max(e.logged_at) from ${COUNTED_ENTRIES} e where e.counted_journey_id = j.id) as "loggedAt",
    (select coalesce(sum(minutes), 0)::int from log_entry where journey_id = j.id and weekly_log_id is null) as "unsubmittedMinutes",
    coalesce((select json_agg(distinct on_date order by on_date) from log_entry where journey_id = j.id and weekly_log_id is null), '[]') as "draftDays",
    coalesce((select json_agg(distinct supervisor_id) from agreement where journey_id = j.id), '[]') as "supervisorIds"
  from journey j where id = ?`;

type DepartingRow = Omit<Departing, 'givenOn'> & { readonly givenAt: string; readonly zone: string };

const DEPARTING = `
  select d.id as "departureId", d.person_id as "personId", d.last_day_on as "lastDayOn", d.given_at as "givenAt", p.time_zone as zone
  from departure d join person p on p.id = d.person_id
  where d.person_id in (?) and d.withdrawn_at is null order by d.last_day_on, d.id`;

async function readDeparting(session: Session, personIds: readonly string[]): Promise<Departing[]> {
  const rows = await session.ask<DepartingRow>(DEPARTING, [personIds]);
  return rows.map(({ givenAt, zone, ...row }) => ({ ...row, givenOn: dateAt(isoInstant(givenAt), zone) }));
}

function planOf(since: Since | undefined, dayOf: (instant: string) => PlainDate): JourneyFacts['plan'] {
  if (since === undefined || since.targetOn === null || since.plannedAt === null) return null;
  return { targetOn: since.targetOn, plannedOn: dayOf(since.plannedAt) };
}

/** Previewed, changed, and neither adopted nor given up. */
async function readRuleChanges(
  session: Session,
  journeyId: string,
  dayOf: (instant: string) => PlainDate,
): Promise<RuleChange[]> {
  const rows = await session.ask<{ rolloutId: string; openedAt: string; sentence: string }>(
    `select r.id as "rolloutId", r.opened_at as "openedAt", i.sentence from rollout_item i join rules_rollout r on r.id = i.rollout_id
     where i.journey_id = ? and i.state = 'previewed' and i.changed and r.ended_at is null and r.state <> 'previewing' order by r.opened_at, r.id`,
    [journeyId],
  );
  return rows.map(({ openedAt, ...row }) => ({ ...row, openedOn: dayOf(openedAt) }));
}

type LogRow = Omit<OpenLog, 'week' | 'submittedOn' | 'returnedOn'> & {
  readonly weekStartsOn: PlainDate;
  readonly returnedAt: string | null;
  readonly zone: string;
};

// A returned log has no lines of its own: they are drafts again.
const LOGS = `
  select w.id as "weeklyLogId", w.supervisor_id as "supervisorId", w.week_starts_on as "weekStartsOn", w.submitted_at as "submittedAt",
    p.time_zone as zone, (select coalesce(sum(e.minutes), 0)::int from log_entry e where e.weekly_log_id = w.id) as minutes,
    case when w.status <> 'submitted' then coalesce(w.returned_at, w.submitted_at) end as "returnedAt"
  from weekly_log w join person p on p.id = w.supervisor_id
  where w.journey_id = ? and w.status in ('submitted', 'returned', 'reopened') order by w.submitted_at, w.id`;

async function readLogs(session: Session, journeyId: string, timeZone: string): Promise<OpenLog[]> {
  const rows = await session.ask<LogRow>(LOGS, [journeyId]);
  return rows.map(({ weekStartsOn, returnedAt, zone, submittedAt, ...row }) => ({
    ...row,
    week: weekOf(weekStartsOn),
    submittedAt: isoInstant(submittedAt),
    submittedOn: dateAt(isoInstant(submittedAt), zone),
    returnedOn: returnedAt === null ? null : dateAt(isoInstant(returnedAt), timeZone),
  }));
}

/** A letter is answered by itself, or by the next filing. */
function readLetters(session: Session, journeyId: string): Promise<OpenLetter[]> {
  return session.ask<OpenLetter>(
    `select d.id as "deficiencyId", d.received_on as "receivedOn", d.due_on as "dueOn" from deficiency d
     where d.journey_id = ? and d.answered_on is null and not exists (
       select from filing f join packet p on p.id = f.packet_id where p.journey_id = d.journey_id and f.filed_at > d.recorded_at)
     order by d.due_on, d.id`,
    [journeyId],
  );
}

/** Admitted, within a window of its own, and neither taken nor outlived by its application. */
function readExams(session: Session, journeyId: string): Promise<OpenExam[]> {
  return session.ask<OpenExam>(
    `select x.id as "examId", x.exam, x.admitted_on as "admittedOn", x.window_ends_on as "windowEndsOn"
     from submission_exam x join submission s on s.id = x.submission_id
     where s.journey_id = ? and s.outcome is null and x.taken_on is null and x.window_ends_on is not null
     order by x.window_ends_on, x.id`,
    [journeyId],
  );
}

async function readProposed(session: Session, journeyId: string): Promise<ProposedAgreement[]> {
  const rows = await session.ask<{ agreementId: string; supervisorId: string; proposedAt: string; zone: string }>(
    `select a.id as "agreementId", a.supervisor_id as "supervisorId", a.proposed_at as "proposedAt", p.time_zone as zone
     from agreement a join person p on p.id = a.supervisor_id where a.journey_id = ? and a.signed_on is null order by a.proposed_at, a.id`,
    [journeyId],
  );
  return rows.map(({ zone, proposedAt, ...row }) => ({ ...row, proposedOn: dateAt(isoInstant(proposedAt), zone) }));
}

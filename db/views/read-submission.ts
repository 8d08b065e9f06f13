import { endOfBoardDay } from '../../rules/vocabulary/board-day.ts';
import type { LicenseCode } from '../../rules/vocabulary/license-code.ts';
import type { SubmissionTrack } from '../../rules/vocabulary/submission.ts';
import type { Session } from '../session.ts';

type Row = Omit<SubmissionTrack, 'letters'> & {
  readonly letters: readonly Omit<SubmissionTrack['letters'][number], 'lapsesAt'>[];
  readonly license: LicenseCode;
};

// What was filed again is not acknowledged yet; what was recorded before this application belongs to an earlier one.
const LATEST = `
  with latest as (select * from submission where journey_id = ? order by number desc limit 1),
  filed as (
    select f.filed_on, f.filed_at from filing f join packet p on p.id = f.packet_id, latest
    where p.journey_id = latest.journey_id and f.filed_at >= latest.opened_at
      and (latest.closed_at is null or f.filed_at <= latest.closed_at))
  select latest.id as "submissionId", latest.number, j.license, latest.outcome, latest.closed_on as "closedOn",
    (select coalesce(json_agg(filed_on order by filed_at, filed_on), '[]') from filed) as "filedOn",
    case when latest.received_at >= (select max(filed_at) from filed) then latest.received_on end as "receivedOn",
    (select decided_on from decision d where d.journey_id = j.id and d.decision = 'approved' and d.recorded_at >= latest.opened_at
      order by d.recorded_at desc limit 1) as "approvedOn",
    (select coalesce(json_agg(json_build_object('deficiencyId', d.id, 'receivedOn', d.received_on, 'dueOn', d.due_on,
      'summary', d.summary, 'answeredOn', d.answered_on, 'answer', d.answer, 'lapsed', d.lapsed_at is not null)
      order by d.recorded_at, d.id), '[]')
      from deficiency d where d.journey_id = j.id and d.recorded_at >= latest.opened_at) as letters,
    (select coalesce(json_agg(json_build_object('examId', e.id, 'exam', e.exam, 'admittedOn', e.admitted_on,
      'windowEndsOn', e.window_ends_on, 'takenOn', e.taken_on, 'result', e.result) order by e.recorded_at, e.id), '[]')
      from submission_exam e where e.submission_id = latest.id) as exams
  from latest join journey j on j.id = latest.journey_id`;

/** The latest application of a journey with the board; null when none was filed as one of its own. */
export async function readSubmission(session: Session, journeyId: string): Promise<SubmissionTrack | null> {
  const [row] = await session.ask<Row>(LATEST, [journeyId]);
  if (row === undefined) return null;
  const { license, letters, ...track } = row;
  return { ...track, letters: letters.map((one) => ({ ...one, lapsesAt: endOfBoardDay(license, one.dueOn) })) };
}

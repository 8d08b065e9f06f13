import type { ActingPerson } from '../../rules/vocabulary/commands/command.ts';
import type { EvaluateSupervisee } from '../../rules/vocabulary/commands/evaluate-supervisee.ts';
import type { DutyFacts } from '../../rules/vocabulary/duty-period.ts';
import { localInstant } from '../../rules/vocabulary/signing/signed-moments.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { requireJourney } from '../operations/journey/require-journey.ts';
import { read } from '../read.ts';

/** An evaluation of a supervisee as it is shown. */
interface ShownEvaluationOf {
  readonly evaluationId: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly dutyId: string | null;
  readonly from: string;
  readonly until: string;
  readonly version: number;
  readonly areas: EvaluateSupervisee['areas'];
  readonly satisfactory: boolean;
  readonly comment: string;
  readonly statement: string;
  readonly contentSha256: string;
  readonly signedAt: string;
  /** The same on the clock of the supervisor, with its offset and zone. */
  readonly signedLocally: string | null;
}

/** A goal of the learning plan as it is shown. */
interface ShownGoal {
  readonly goalId: string;
  readonly supervisorId: string;
  readonly supervisorName: string;
  readonly text: string;
  readonly targetOn: string;
  readonly state: 'proposed' | 'agreed' | 'reached' | 'dropped';
  readonly proposedById: string;
}

/** How a supervisee comes along: evaluations, goals, and what decides when the next evaluation is due. */
export interface Progress {
  readonly journeyId: string;
  readonly superviseeId: string;
  readonly superviseeName: string;
  readonly evaluations: readonly ShownEvaluationOf[];
  readonly goals: readonly ShownGoal[];
  readonly facts: Omit<DutyFacts, 'today'>;
}

const EVALUATIONS = `
  select e.id as "evaluationId", e.supervisor_id as "supervisorId", p.name as "supervisorName", e.duty_id as "dutyId",
    e.from_on as "from", e.until_on as "until", e.version, e.areas, e.satisfactory, e.comment, e.statement,
    e.content_sha256 as "contentSha256", e.signed_at as "signedAt", p.time_zone as "timeZone"
  from supervisee_evaluation e join person p on p.id = e.supervisor_id
  where e.journey_id = ? and not exists (select 1 from supervisee_evaluation l where l.journey_id = e.journey_id
    and l.supervisor_id = e.supervisor_id and l.until_on = e.until_on and l.version > e.version)
  order by e.until_on desc, p.name`;

const GOALS = `
  select g.id as "goalId", g.supervisor_id as "supervisorId", p.name as "supervisorName", g.text, g.target_on as "targetOn", g.state,
    g.proposed_by_id as "proposedById"
  from learning_goal g join person p on p.id = g.supervisor_id where g.journey_id = ? order by g.target_on, g.proposed_at`;

const BEGINNING = `
  select min(from_on)::date as "agreementOn", min(board_approved_on)::date as "approvedOn" from agreement where journey_id = ?`;

/**
 * The evaluations and goals of one journey; of a period evaluated again, the latest evaluation.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function getProgress(db: Database, acting: ActingPerson, journeyId: string): Promise<Progress> {
  return read(db, acting, async (session) => {
    const { superviseeId, superviseeName, license } = await requireJourney(session, journeyId);
    const evaluations = await session.ask<ShownEvaluationOf & { timeZone: string }>(EVALUATIONS, [journeyId]);
    const [beginning] = await session.ask<Pick<DutyFacts, 'agreementOn' | 'approvedOn'>>(BEGINNING, [journeyId]);
    const done = evaluations.map(({ dutyId, until }) => ({ dutyId, until }));
    const dates = beginning ?? { agreementOn: null, approvedOn: null };
    return {
      ...{ journeyId, superviseeId, superviseeName },
      evaluations: evaluations.map(({ timeZone, ...one }) => {
        const signedAt = isoInstant(one.signedAt);
        return { ...one, signedAt, signedLocally: localInstant(signedAt, timeZone) };
      }),
      goals: await session.ask<ShownGoal>(GOALS, [journeyId]),
      facts: { license, ...dates, done },
    };
  });
}

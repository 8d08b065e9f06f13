import { randomUUID } from 'node:crypto';
import type { Session } from '../../session.ts';
import type { NewEvaluation } from './new-evaluation.ts';

const UPSERT = `
  insert into journey_summary (id, organization_id, journey_id, evaluation_id, as_of, logged_minutes, counted_minutes, share_counted,
    headline, weeks_to_go, projected_finish_on, obstacle, ageing_out_minutes, gate, version, updated_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, 1, ?)
  on conflict (journey_id) do update set
    evaluation_id = excluded.evaluation_id, as_of = excluded.as_of, logged_minutes = excluded.logged_minutes,
    counted_minutes = excluded.counted_minutes, share_counted = excluded.share_counted, headline = excluded.headline,
    weeks_to_go = excluded.weeks_to_go, projected_finish_on = excluded.projected_finish_on, obstacle = excluded.obstacle,
    ageing_out_minutes = excluded.ageing_out_minutes, gate = excluded.gate, version = journey_summary.version + 1, updated_at = excluded.updated_at
  where journey_summary.evaluation_id <> excluded.evaluation_id and journey_summary.updated_at <= excluded.updated_at`;

/** Writes what the cohort shows of a journey; its version rises by one with each newer evaluation. */
export async function storeSummary(
  session: Session,
  given: NewEvaluation & { readonly evaluationId: string },
): Promise<void> {
  const { journeyId, evaluationId, asOf, at, summary } = given;
  await session.ask(UPSERT, [
    randomUUID(),
    session.organizationId,
    journeyId,
    evaluationId,
    asOf,
    summary.loggedMinutes,
    summary.countedMinutes,
    summary.shareCounted,
    summary.headline,
    summary.weeksToGo,
    summary.projectedFinishOn,
    summary.obstacle === null ? null : JSON.stringify(summary.obstacle),
    summary.ageingOutMinutes,
    JSON.stringify(summary.gate),
    at,
  ]);
}

import { isoInstant } from '../../instant.ts';
import type { Session } from '../../session.ts';
import type { PrintedEvaluation } from './packet-content.ts';

const EVALUATIONS = `
  select p.name as "signerName", e.from_on as "from", e.until_on as "until", e.version, e.satisfactory, e.statement,
    e.content_sha256 as "contentSha256", e.signed_at as "signedAt", e.signed_on as "signedOn", 'here' as origin
  from supervisee_evaluation e join person p on p.id = e.supervisor_id
  where e.journey_id = ? order by e.until_on, p.name, e.version`;

/** Reads what supervisors said of the supervisee, oldest period first. */
export async function gatherEvaluations({ ask }: Session, journeyId: string): Promise<PrintedEvaluation[]> {
  const rows = await ask<PrintedEvaluation>(EVALUATIONS, [journeyId]);
  return rows.map((row) => ({ ...row, signedAt: isoInstant(row.signedAt) }));
}

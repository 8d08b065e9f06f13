import { randomUUID } from 'node:crypto';
import { Evaluation } from '../../entities/evaluation.ts';
import type { Database } from '../../open-database.ts';
import { inSession, type Session } from '../../session.ts';
import { requireJourney } from '../journey/require-journey.ts';
import type { NewEvaluation } from './new-evaluation.ts';
import { storeSummary } from './store-summary.ts';

export type { EvaluationSummary } from './new-evaluation.ts';

/**
 * Keeps an evaluation with the hashes of its rules and its record, and brings the cohort up to date; the same record,
 * rules and day are kept once.
 * @throws JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export async function storeEvaluation(db: Database, given: NewEvaluation): Promise<{ readonly evaluationId: string }> {
  return inSession(db, given.organizationId, async (session) => {
    await requireJourney(session, given.journeyId);
    const evaluationId = (await findSame(session, given)) ?? (await keep(session, given));
    await storeSummary(session, { ...given, evaluationId });
    return { evaluationId };
  });
}

// Two activities may evaluate the same record at the same moment: the first one is kept.
const KEEP = `
  insert into evaluation (id, organization_id, journey_id, as_of, verdict, document, rulebook_version, rulebook_sha256, input_sha256, evaluated_at)
  values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) on conflict do nothing returning id`;

async function keep(session: Session, given: NewEvaluation): Promise<string> {
  const { journeyId, asOf, evaluation, inputSha256, at } = given;
  const { version, sha256 } = evaluation.rulebook;
  const values = [
    randomUUID(),
    session.organizationId,
    journeyId,
    asOf,
    evaluation.verdict,
    JSON.stringify(evaluation),
    version,
    sha256,
    inputSha256,
    at,
  ];
  const [kept] = await session.ask<{ id: string }>(KEEP, values);
  return kept?.id ?? (await session.em.findOneOrFail(Evaluation, identity(given), { fields: ['id'] })).id;
}

async function findSame(session: Session, given: NewEvaluation): Promise<string | undefined> {
  const same = await session.em.findOne(Evaluation, identity(given), { fields: ['id'], disableIdentityMap: true });
  return same?.id;
}

function identity({ journeyId, inputSha256, asOf, evaluation }: NewEvaluation) {
  return { journeyId, inputSha256, asOf, rulebookSha256: evaluation.rulebook.sha256 };
}

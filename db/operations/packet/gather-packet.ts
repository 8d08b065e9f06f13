import type { Evaluation } from '../../../rules/vocabulary/evaluation.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { isoInstant } from '../../instant.ts';
import type { JourneyScope } from '../../journey-scope.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';
import type { Session } from '../../session.ts';
import { type JourneyInHand, requireJourney } from '../journey/require-journey.ts';
import { composeRecord } from '../record/read-record.ts';
import { gatherAttestations } from './gather-attestations.ts';
import { gatherEvaluations } from './gather-evaluations.ts';
import { gatherLogs } from './gather-logs.ts';
import { gatherVerifications } from './gather-verifications.ts';
import type { PacketContent } from './packet-content.ts';

/**
 * Everything that the packet for the board prints, read in one transaction so that all of it is of one moment.
 * @throws NOT_READY when the record was never evaluated, PACKET_OUTDATED when the latest evaluation is of another record
 * or under other rules,
 * JOURNEY_NOT_FOUND, DATABASE_AWAY.
 */
export function gatherPacket(db: Database, { organizationId, journeyId }: JourneyScope): Promise<PacketContent> {
  return read(db, { organizationId }, async (session) => {
    const journey = await requireJourney(session, journeyId);
    const { inputSha256, record } = await composeRecord(session, journey);
    const evaluation = await latestEvaluation(session, journeyId);
    const { license, rulebook } = journey;
    if (evaluation.inputSha256 !== inputSha256 || evaluation.document.rulebook.sha256 !== rulebook.sha256)
      throw new CreditableError('PACKET_OUTDATED');
    return {
      ...(await gatherPeople(session, journey)),
      journeyId,
      license,
      rulebook,
      registrations: (record.registrations ?? []).map(({ number = null, expiresOn = null, ...rest }) => ({
        ...rest,
        number,
        expiresOn,
      })),
      exams: record.exams ?? [],
      agreements: await gatherAgreements(session, journeyId),
      verifications: await gatherVerifications(session, journeyId),
      attestations: await gatherAttestations(session, journeyId),
      evaluations: await gatherEvaluations(session, journeyId),
      weeklyLogs: await gatherLogs(session, journeyId),
      evaluation,
    };
  });
}

async function gatherPeople(
  session: Session,
  journey: JourneyInHand,
): Promise<Pick<PacketContent, 'organization' | 'supervisee'>> {
  const [row] = await session.ask<{
    organization: string;
    email: string;
    degree: PacketContent['supervisee']['degree'];
  }>(
    `select o.name as organization, p.email, case when p.degree is not null then json_build_object('awardedOn', p.degree->>'awardedOn',
       'level', p.degree->>'level', 'field', p.degree->>'field', 'accreditation', p.degree->>'accreditation') end as degree
     from person p join organization o on o.id = p.organization_id where p.id = ?`,
    [journey.superviseeId],
  );
  if (row === undefined) throw new CreditableError('JOURNEY_NOT_FOUND');
  const { organization, email, degree } = row;
  return {
    organization: { name: organization },
    supervisee: { id: journey.superviseeId, name: journey.superviseeName, email, degree },
  };
}

async function gatherAgreements(session: Session, journeyId: string): Promise<PacketContent['agreements'][number][]> {
  const rows = await session.ask<PacketContent['agreements'][number]>(
    `select p.name as "supervisorName", s.name as "settingName", a.from_on as "from", a.until_on as "until", a.signed_on as "signedOn",
       a.board_approved_on as "boardApprovedOn",
       case when a.signed_at is not null then json_build_object('signerName', g.name, 'signedAt', a.signed_at, 'signedOn', a.signed_on,
         'statement', a.statement, 'contentSha256', a.content_sha256, 'origin', a.origin) end as signature
     from agreement a left join person g on g.id = a.signer_id join person p on p.id = a.supervisor_id join setting s on s.id = a.setting_id
     where a.journey_id = ? order by a.from_on, s.name, p.name`,
    [journeyId],
  );
  return rows.map(({ signature, ...row }) => ({
    ...row,
    signature: signature === null ? null : { ...signature, signedAt: isoInstant(signature.signedAt) },
  }));
}

async function latestEvaluation(session: Session, journeyId: string): Promise<PacketContent['evaluation']> {
  const [latest] = await session.ask<{
    evaluationId: string;
    evaluatedAt: string;
    inputSha256: string;
    document: Evaluation;
  }>(
    `select e.id as "evaluationId", e.evaluated_at as "evaluatedAt", e.input_sha256 as "inputSha256", e.document
     from journey_summary s join evaluation e on e.id = s.evaluation_id where s.journey_id = ?`,
    [journeyId],
  );
  if (latest === undefined)
    throw new CreditableError('NOT_READY', { obstacle: 'the record has not been evaluated yet' });
  return { ...latest, evaluatedAt: isoInstant(latest.evaluatedAt) };
}

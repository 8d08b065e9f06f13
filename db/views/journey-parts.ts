import type { Evaluation } from '../../rules/vocabulary/evaluation.ts';
import type { Gate } from '../../rules/vocabulary/gate-item.ts';
import { isoInstant, isoInstantOrNull } from '../instant.ts';
import { COUNTED_LOGS } from '../operations/record/counted-entries.ts';
import type { Session } from '../session.ts';
import type { CaseFileStep, JourneyPage, ShownAgreement, ShownPacket } from './journey-page.ts';
import { shownSignature, type StoredSignature } from './shown-signature.ts';

/** What the latest evaluation says; everything is null before the first one. */
export interface ShownEvaluation extends Pick<JourneyPage, 'evaluation' | 'evaluatedAt'> {
  readonly gate: Gate | null;
}

/** Reads the evaluation that the cohort shows, with the instant it was made and the gate as it found it. */
export async function readEvaluation(session: Session, journeyId: string): Promise<ShownEvaluation> {
  const [latest] = await session.ask<{ evaluation: Evaluation; evaluatedAt: string; gate: Gate | null }>(
    `select e.document as evaluation, e.evaluated_at as "evaluatedAt", s.gate
     from journey_summary s join evaluation e on e.id = s.evaluation_id where s.journey_id = ?`,
    [journeyId],
  );
  if (latest === undefined) return { evaluation: null, evaluatedAt: null, gate: null };
  return { ...latest, evaluatedAt: isoInstantOrNull(latest.evaluatedAt) };
}

type StoredAgreement = Omit<ShownAgreement, 'signature'> & {
  readonly signature: StoredSignature<string | null> | null;
};

/** Reads the agreements of a journey, newest first. */
export async function readAgreements(session: Session, journeyId: string): Promise<ShownAgreement[]> {
  const rows = await session.ask<StoredAgreement>(
    `select a.id as "agreementId", a.supervisor_id as "supervisorId", p.name as "supervisorName", a.setting_id as "settingId",
       s.name as "settingName", a.from_on as "from", a.until_on as "until", a.signed_on as "signedOn",
       a.board_approved_on as "boardApprovedOn", a.end_reason as "endReason", a.conflict,
       case when a.load_exception is not null then json_build_object('reason', a.load_exception->'reason',
         'limit', a.load_exception->'limit', 'present', a.load_exception->'present') end as "loadException",
       case when a.signed_at is not null then json_build_object('signerName', g.name, 'signedAt', a.signed_at, 'statement', a.statement,
         'contentSha256', a.content_sha256, 'origin', a.origin, 'timeZone', g.time_zone) end as signature
     from agreement a left join person g on g.id = a.signer_id join person p on p.id = a.supervisor_id join setting s on s.id = a.setting_id
     where a.journey_id = ? order by a.from_on desc, s.name, p.name`,
    [journeyId],
  );
  return rows.map(({ signature, ...row }) => ({
    ...row,
    signature: signature === null ? null : shownSignature(signature),
  }));
}

/** How many weekly logs of its journey were reopened since a packet named `p` was assembled. */
export const REOPENED_SINCE = `
  (select count(distinct w.id)::int from ${COUNTED_LOGS} w join weekly_log_version v on v.weekly_log_id = w.id
    where w.counted_journey_id = p.journey_id and v.ended = 'void' and v.ended_at > p.assembled_at)`;

/** Reads the packets of a journey, newest first. */
export async function readPackets(session: Session, journeyId: string): Promise<ShownPacket[]> {
  const packets = await session.ask<ShownPacket>(
    `select p.id as "packetId", p.assembled_at as "assembledAt", p.sha256, p.pages, f.filed_on as "filedOn",
       ${REOPENED_SINCE} as "reopenedSince"
     from packet p left join filing f on f.packet_id = p.id where p.journey_id = ? order by p.assembled_at desc, p.id`,
    [journeyId],
  );
  return packets.map((packet) => ({ ...packet, assembledAt: isoInstant(packet.assembledAt) }));
}

/** Reads the latest deficiency letter and the latest decision of the board. */
export async function readBoard(
  session: Session,
  journeyId: string,
): Promise<Pick<JourneyPage, 'deficiency' | 'decision'>> {
  const [letter] = await session.ask<NonNullable<JourneyPage['deficiency']>>(
    'select received_on as "receivedOn", due_on as "dueOn", summary from deficiency where journey_id = ? order by recorded_at desc limit 1',
    [journeyId],
  );
  const [decision] = await session.ask<NonNullable<JourneyPage['decision']>>(
    'select decision, decided_on as "decidedOn", license_number as "licenseNumber" from decision where journey_id = ? order by recorded_at desc limit 1',
    [journeyId],
  );
  return { deficiency: letter ?? null, decision: decision ?? null };
}

/** Reads the case file of a journey: who did what, when; newest first. */
export async function readCaseFile(session: Session, journeyId: string): Promise<CaseFileStep[]> {
  const steps = await session.ask<CaseFileStep>(
    `select a.at, p.name as "actorName", a.action, a.sentence
     from audit_entry a left join person p on p.id = a.actor_id where a.journey_id = ? order by a.sequence desc`,
    [journeyId],
  );
  return steps.map((step) => ({ ...step, at: isoInstant(step.at) }));
}

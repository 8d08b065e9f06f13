import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { EvaluateSupervisee } from '../../../rules/vocabulary/commands/evaluate-supervisee.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { AREA_LABELS } from '../../../rules/vocabulary/evaluation-area.ts';
import { addDays, dateAt, daysBetween, type PlainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement } from '../../entities/agreement.ts';
import { SuperviseeEvaluation } from '../../entities/supervisee-evaluation.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { canonicalOf, sha256Of } from '../../sha256.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { provedBy } from '../proof/proved-by.ts';
import { requirePerson } from '../person/require-person.ts';
import { beginSignature } from '../signing/begin-signature.ts';
import { keepSignedCopy } from '../signing/keep-signed-copy.ts';
import { showEvaluation } from './show-evaluation.ts';

/**
 * A supervisor evaluates their supervisee for a period, area by area, and signs it; a later one for the same period stands.
 * @returns a receipt whose subject is the journey; `madeIds` names the evaluation.
 * @throws DATE_ORDER, PERIOD_NOT_BEGUN, ENTRY_NOT_COVERED where no agreement with the supervisor touches the period,
 * the refusals of `beginSignature`, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function evaluateSupervisee(db: Database, command: Command<EvaluateSupervisee>): Promise<Receipt> {
  const { journeyId, actorId, at, body } = command;
  const { dutyId, from, until, areas, comment } = body;
  return act(db, 'evaluate-supervisee', command, async (session) => {
    const { superviseeId, superviseeName } = await requireOpenJourney(session, journeyId);
    const { name, timeZone } = await requirePerson(session, actorId);
    const today = dateAt(at, timeZone);
    if (until < from) throw new CreditableError('DATE_ORDER', { later: until, earlier: from });
    if (from > today) throw new CreditableError('PERIOD_NOT_BEGUN', { from });
    const days = await supervisedDays(session, command, today);
    const who = { actorId, superviseeId, supervisorId: actorId, supervisorName: name };
    const signer = await beginSignature(session, { kind: 'evaluation', journeyId, ...who, days }, at);
    const satisfactory = areas.every((area) => area.satisfactory);
    const statement = statementOf(superviseeName, body);
    const id = randomUUID();
    const version = await nextVersion(session, command);
    const content = { journeyId, supervisorId: actorId, dutyId, from, until, version, areas, comment, statement };
    const contentSha256 = sha256Of(content);
    const what = { kind: 'evaluation', journeyId, recordId: id, version, statement } as const;
    const names = { supervisee: superviseeName, supervisor: name };
    const record = { ...what, content: canonicalOf(content), shown: showEvaluation(names, body, version) };
    const { signedOn, ...sealed } = await keepSignedCopy(session, signer, record, at);
    await session.em.insert(SuperviseeEvaluation, {
      ...{ id, organizationId: session.organizationId, journeyId, supervisorId: actorId, dutyId },
      ...{ fromOn: from, untilOn: until, version, areas, satisfactory, comment, statement, signedOn },
      contentSha256,
      signedAt: new Date(at),
      ...provedBy(command),
    });
    const result = satisfactory ? 'satisfactory' : 'not satisfactory in every area';
    const sentence = `${name} evaluated ${superviseeName} from ${from} to ${until}: ${result}.`;
    return {
      receipt: { subjectId: journeyId, sentence, madeIds: [id] },
      audit: {
        action: 'supervisee-evaluated',
        after: { ...content, contentSha256, evaluationId: id, signedOn, ...sealed, proof: command.proof },
      },
    };
  });
}

const OVERLAPS = `
  select setting_id as "settingId", greatest(from_on, ?::date) as "from", least(coalesce(until_on, ?::date), ?::date) as "until"
  from agreement where journey_id = ? and supervisor_id = ? and from_on <= ? and (until_on is null or until_on >= ?)
    and signed_at is not null
  order by from_on`;

/**
 * The days of the period that the evaluation speaks for: those on which the supervisor had a signed agreement, up to today.
 * @throws ENTRY_NOT_COVERED where no agreement touches the period, AGREEMENT_NOT_SIGNED where only unsigned ones do.
 */
async function supervisedDays(
  session: Session,
  { journeyId, actorId, body }: Command<EvaluateSupervisee>,
  today: PlainDate,
) {
  const { from, until } = body;
  const last = until < today ? until : today;
  const agreed = { journeyId, supervisorId: actorId, fromOn: { $lte: until } };
  const open = { $or: [{ untilOn: null }, { untilOn: { $gte: from } }] };
  if ((await session.em.count(Agreement, { ...agreed, ...open })) === 0)
    throw new CreditableError('ENTRY_NOT_COVERED', { on: until });
  const spans = await session.ask<{ settingId: string; from: PlainDate; until: PlainDate }>(OVERLAPS, [
    ...[from, last, last, journeyId, actorId, last, from],
  ]);
  if (spans.length === 0) throw new CreditableError('AGREEMENT_NOT_SIGNED', { on: last });
  return spans.flatMap((span) => {
    const length = daysBetween(span.from, span.until) + 1;
    return Array.from({ length }, (_, index) => ({ on: addDays(span.from, index), settingId: span.settingId }));
  });
}

async function nextVersion(session: Session, { journeyId, actorId, body }: Command<EvaluateSupervisee>) {
  const [last] = await session.ask<{ version: number }>(
    'select coalesce(max(version), 0) as version from supervisee_evaluation where journey_id = ? and supervisor_id = ? and until_on = ?',
    [journeyId, actorId, body.until],
  );
  return (last?.version ?? 0) + 1;
}

/** What the supervisor declares, in full. */
function statementOf(superviseeName: string, { from, until, areas }: EvaluateSupervisee): string {
  const named = (satisfactory: boolean) =>
    areas.filter((one) => one.satisfactory === satisfactory).map(({ area }) => AREA_LABELS[area]);
  const [good, lacking] = [named(true), named(false)];
  const parts = [
    ...(good.length > 0 ? [`satisfactory in ${good.join(', ')}`] : []),
    ...(lacking.length > 0 ? [`not yet satisfactory in ${lacking.join(', ')}`] : []),
  ];
  return `I supervised ${superviseeName} from ${from} to ${until}. In my judgment their work was ${parts.join(', and ')}.`;
}

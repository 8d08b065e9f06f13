import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { EvaluateSupervisee } from '../../../rules/vocabulary/commands/evaluate-supervisee.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { AREA_LABELS } from '../../../rules/vocabulary/evaluation-area.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { SuperviseeEvaluation } from '../../entities/supervisee-evaluation.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { sha256Of } from '../../sha256.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';

/**
 * A supervisor evaluates their supervisee for a period, area by area, and signs it; a later one for the same period stands.
 * @returns a receipt whose subject is the journey; `madeIds` names the evaluation.
 * @throws DATE_ORDER, PERIOD_NOT_BEGUN, ENTRY_NOT_COVERED where no agreement with the supervisor touches the period,
 * JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED, DATABASE_AWAY.
 */
export function evaluateSupervisee(db: Database, command: Command<EvaluateSupervisee>): Promise<Receipt> {
  const { journeyId, actorId, at, body } = command;
  const { dutyId, from, until, areas, comment } = body;
  return act(db, 'evaluate-supervisee', command, async (session) => {
    const { superviseeName } = await requireOpenJourney(session, journeyId);
    const { name, timeZone } = await requirePerson(session, actorId);
    const signedOn = dateAt(at, timeZone);
    if (until < from) throw new CreditableError('DATE_ORDER', { later: until, earlier: from });
    if (from > signedOn) throw new CreditableError('PERIOD_NOT_BEGUN', { from });
    await assertSupervised(session, command);
    const satisfactory = areas.every((area) => area.satisfactory);
    const statement = statementOf(superviseeName, body);
    const id = randomUUID();
    const version = await nextVersion(session, command);
    const content = { journeyId, supervisorId: actorId, dutyId, from, until, version, areas, comment, statement };
    await session.em.insert(SuperviseeEvaluation, {
      ...{ id, organizationId: session.organizationId, journeyId, supervisorId: actorId, dutyId },
      ...{ fromOn: from, untilOn: until, version, areas, satisfactory, comment, statement, signedOn },
      contentSha256: sha256Of(content),
      signedAt: new Date(at),
    });
    const result = satisfactory ? 'satisfactory' : 'not satisfactory in every area';
    const sentence = `${name} evaluated ${superviseeName} from ${from} to ${until}: ${result}.`;
    return {
      receipt: { subjectId: journeyId, sentence, madeIds: [id] },
      audit: { action: 'supervisee-evaluated', after: content },
    };
  });
}

async function assertSupervised(session: Session, { journeyId, actorId, body }: Command<EvaluateSupervisee>) {
  const [covered] = await session.ask(
    `select 1 from agreement where journey_id = ? and supervisor_id = ? and from_on <= ? and (until_on is null or until_on >= ?) limit 1`,
    [journeyId, actorId, body.until, body.from],
  );
  if (covered === undefined) throw new CreditableError('ENTRY_NOT_COVERED', { on: body.until });
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

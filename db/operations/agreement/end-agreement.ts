import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { EndAgreement } from '../../../rules/vocabulary/commands/end-agreement.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement } from '../../entities/agreement.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireAgreement } from './require-agreement.ts';

/**
 * Ends an agreement on a day, with the reason. Hours after that day are under nobody, so that none may be there.
 * @returns a receipt whose subject is the agreement.
 * @throws AGREEMENT_NOT_FOUND, AGREEMENT_ENDED, DATE_ORDER, HOURS_BEYOND_END, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function endAgreement(db: Database, command: Command<EndAgreement>): Promise<Receipt> {
  const { journeyId, body, at } = command;
  return act(db, 'end-agreement', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const agreement = await requireAgreement(session, journeyId, body.agreementId);
    const { id, fromOn, supervisorId, settingId } = agreement;
    const before = agreement.untilOn ?? null;
    if (before !== null && before <= body.until) throw new CreditableError('AGREEMENT_ENDED', { until: before });
    if (body.until < fromOn) throw new CreditableError('DATE_ORDER', { later: body.until, earlier: fromOn });
    await refuseHoursAfter(session, { journeyId, supervisorId, settingId, until: body.until });
    const supervisor = await requirePerson(session, supervisorId);
    const ended = { untilOn: body.until, endedAt: new Date(at), endReason: body.reason };
    await session.em.nativeUpdate(Agreement, { id }, ended);
    return {
      receipt: {
        subjectId: id,
        sentence: `The agreement with ${supervisor.name} ends on ${body.until}: ${body.reason}`,
      },
      audit: { action: 'agreement-ended', before: { until: before }, after: body },
    };
  });
}

interface Ending {
  readonly journeyId: string;
  readonly supervisorId: string;
  readonly settingId: string;
  readonly until: string;
}

/** Hours that another agreement of the same pair covers stay where they are. */
async function refuseHoursAfter(
  session: Session,
  { journeyId, supervisorId, settingId, until }: Ending,
): Promise<void> {
  const [beyond] = await session.ask<{ on: string }>(
    `select l.on_date as "on" from log_entry l
     where l.journey_id = ? and l.supervisor_id = ? and l.setting_id = ? and l.on_date > ?
       and not exists (
         select 1 from agreement a where a.journey_id = l.journey_id and a.supervisor_id = l.supervisor_id
           and a.setting_id = l.setting_id and a.from_on > ? and a.from_on <= l.on_date
           and (a.until_on is null or a.until_on >= l.on_date))
     order by l.on_date desc limit 1`,
    [journeyId, supervisorId, settingId, until, until],
  );
  if (beyond !== undefined) throw new CreditableError('HOURS_BEYOND_END', { on: beyond.on, until });
}

import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { SignAgreement } from '../../../rules/vocabulary/commands/sign-agreement.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement } from '../../entities/agreement.ts';
import type { Database } from '../../open-database.ts';
import type { Session } from '../../session.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { requirePerson, type PersonInHand } from '../person/require-person.ts';
import { requireSetting } from '../setting/require-setting.ts';
import { agreementStatement, hashAgreement } from './agreement-content.ts';
import { requireAgreement } from './require-agreement.ts';

/**
 * The supervisor named in the agreement signs it, with a license on file that covers its first day.
 * @returns a receipt whose subject is the agreement.
 * @throws AGREEMENT_NOT_FOUND, NOT_THE_SUPERVISOR, AGREEMENT_ALREADY_SIGNED, SUPERVISOR_NOT_LICENSED, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function signAgreement(db: Database, command: Command<SignAgreement>): Promise<Receipt> {
  const { journeyId, actorId, body, at } = command;
  return act(db, 'sign-agreement', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const agreement = await requireAgreement(session, journeyId, body.agreementId);
    const supervisor = await requirePerson(session, agreement.supervisorId);
    if (supervisor.id !== actorId) throw new CreditableError('NOT_THE_SUPERVISOR', { supervisor: supervisor.name });
    if (agreement.signedAt !== null) throw new CreditableError('AGREEMENT_ALREADY_SIGNED');
    await requireLicensed(session, supervisor, agreement.fromOn);
    const setting = await requireSetting(session, agreement.settingId);
    const { id, supervisorId, settingId, fromOn: from, untilOn: until } = agreement;
    const statement = agreementStatement({
      supervisee: journey.superviseeName,
      setting: setting.name,
      from,
      until: until ?? null,
    });
    const { superviseeId } = journey;
    const contentSha256 = hashAgreement({
      agreementId: id,
      journeyId,
      superviseeId,
      supervisorId,
      settingId,
      from,
      until: until ?? null,
    });
    const signedOn = dateAt(at, supervisor.timeZone);
    const signature = {
      signedOn,
      signedAt: new Date(at),
      signerId: actorId,
      statement,
      contentSha256,
      origin: 'here',
    } as const;
    await session.em.nativeUpdate(
      Agreement,
      { id },
      { ...signature, boardApprovedOn: body.boardApprovedOn ?? agreement.boardApprovedOn ?? null },
    );
    return {
      receipt: { subjectId: id, sentence: `${supervisor.name} signed the agreement at ${setting.name} from ${from}.` },
      audit: { action: 'agreement-signed', after: { ...body, statement, contentSha256 } },
    };
  });
}

async function requireLicensed(session: Session, supervisor: PersonInHand, on: string): Promise<void> {
  const covering = await session.ask(
    'select 1 from supervisor_license where person_id = ? and issued_on <= ? and (expires_on is null or expires_on >= ?) limit 1',
    [supervisor.id, on, on],
  );
  if (covering.length === 0) throw new CreditableError('SUPERVISOR_NOT_LICENSED', { supervisor: supervisor.name, on });
}

import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { SignAgreement } from '../../../rules/vocabulary/commands/sign-agreement.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { dateAt } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement } from '../../entities/agreement.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';
import { provedBy } from '../proof/proved-by.ts';
import { requireSetting } from '../setting/require-setting.ts';
import { beginSignature } from '../signing/begin-signature.ts';
import { keepSignedCopy } from '../signing/keep-signed-copy.ts';
import { agreementStatement, canonicalAgreement, hashAgreement } from './agreement-content.ts';
import { requireAgreement } from './require-agreement.ts';
import { showAgreement } from './show-agreement.ts';

/**
 * The supervisor named in the agreement signs it, with a license on file that covers its first day and, where it runs already, the day of signing.
 * @returns a receipt whose subject is the agreement.
 * @throws AGREEMENT_NOT_FOUND, AGREEMENT_ALREADY_SIGNED, the refusals of `beginSignature`, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function signAgreement(db: Database, command: Command<SignAgreement>): Promise<Receipt> {
  const { journeyId, actorId, body, at } = command;
  return act(db, 'sign-agreement', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const agreement = await requireAgreement(session, journeyId, body.agreementId);
    const supervisor = await requirePerson(session, agreement.supervisorId);
    if (journey.superviseeId === actorId) throw new CreditableError('OWN_HOURS');
    if (supervisor.id !== actorId) throw new CreditableError('NOT_THE_SUPERVISOR', { supervisor: supervisor.name });
    if (agreement.signedAt !== null) throw new CreditableError('AGREEMENT_ALREADY_SIGNED');
    const setting = await requireSetting(session, agreement.settingId);
    const { id, supervisorId, settingId, fromOn: from } = agreement;
    const until = agreement.untilOn ?? null;
    const { superviseeId, superviseeName } = journey;
    const content = { agreementId: id, journeyId, superviseeId, supervisorId, settingId, from, until };
    const names = { supervisee: superviseeName, supervisor: supervisor.name, setting: setting.name, from, until };
    const statement = agreementStatement(names);
    const days = daysOf(from, until, dateAt(at, supervisor.timeZone)).map((on) => ({ on, settingId }));
    const who = { actorId, superviseeId, supervisorId, supervisorName: supervisor.name };
    const signer = await beginSignature(session, { kind: 'agreement', journeyId, ...who, days }, at);
    const what = { kind: 'agreement', journeyId, recordId: id, version: 1, statement } as const;
    const record = { ...what, content: canonicalAgreement(content), shown: showAgreement(names) };
    const { signedOn, ...sealed } = await keepSignedCopy(session, signer, record, at);
    const contentSha256 = hashAgreement(content);
    const signature = { signedOn, signerId: actorId, statement, contentSha256, origin: 'here' } as const;
    const boardApprovedOn = body.boardApprovedOn ?? agreement.boardApprovedOn ?? null;
    const when = { signedAt: new Date(at), ...provedBy(command) };
    await session.em.nativeUpdate(Agreement, { id }, { ...signature, ...when, boardApprovedOn });
    return {
      receipt: { subjectId: id, sentence: `${supervisor.name} signed the agreement at ${setting.name} from ${from}.` },
      audit: { action: 'agreement-signed', after: { ...body, ...signature, ...sealed, proof: command.proof } },
    };
  });
}

/** The days on which the supervisor must be licensed: the first, and the day of signing where the agreement runs by then. */
function daysOf(from: string, until: string | null, today: string): string[] {
  if (today <= from) return [from];
  return [from, until !== null && until < today ? until : today];
}

import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { ProposeAgreement } from '../../../rules/vocabulary/commands/propose-agreement.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement, type LoadException } from '../../entities/agreement.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { refuseFrozen } from '../obligation/refuse-frozen.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireSetting } from '../setting/require-setting.ts';
import { type JudgeLoad, refuseOverload } from './refuse-overload.ts';

const UNSIGNED = {
  boardApprovedOn: null,
  signedOn: null,
  signedAt: null,
  signerId: null,
  statement: null,
  contentSha256: null,
  origin: null,
};

/**
 * Proposes a supervision agreement; it waits for the supervisor's signature.
 * @param judge - whether one supervisee more goes beyond a limit.
 * @returns a receipt whose subject is the agreement.
 * @throws PERSON_NOT_FOUND, SETTING_NOT_FOUND, OWN_HOURS, ASSIGNMENTS_FROZEN, LOAD_LIMIT, LOAD_LIMIT_OF_LAW, NOT_ALLOWED, DATE_ORDER, AGREEMENT_EXISTS, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function proposeAgreement(db: Database, command: Command<ProposeAgreement>, judge: JudgeLoad): Promise<Receipt> {
  const { organizationId, actorId, journeyId, body, at } = command;
  return act(db, 'propose-agreement', command, async (session) => {
    const journey = await requireOpenJourney(session, journeyId);
    const supervisor = await requirePerson(session, body.supervisorId);
    const setting = await requireSetting(session, body.settingId);
    if (!supervisor.roles.includes('supervisor')) throw new CreditableError('PERSON_NOT_FOUND');
    if (supervisor.id === journey.superviseeId) throw new CreditableError('OWN_HOURS');
    await refuseFrozen(session, supervisor);
    if (body.until !== undefined && body.until < body.from)
      throw new CreditableError('DATE_ORDER', { later: body.until, earlier: body.from });
    const terms = { journeyId, supervisorId: supervisor.id, settingId: setting.id, fromOn: body.from };
    if ((await session.em.count(Agreement, terms)) > 0) throw new CreditableError('AGREEMENT_EXISTS');
    const loadException = await refuseOverload(session, { actorId, journey, supervisor, body }, judge);
    const id = randomUUID();
    await session.em.insert(Agreement, {
      id,
      organizationId,
      ...terms,
      ...UNSIGNED,
      untilOn: body.until ?? null,
      loadException,
      proposedAt: new Date(at),
    });
    return {
      receipt: {
        subjectId: id,
        sentence: `An agreement with ${supervisor.name} at ${setting.name} from ${body.from} waits for their signature.${allowedBy(loadException)}`,
      },
      audit: { action: 'agreement-proposed', after: loadException === null ? body : { ...body, loadException } },
    };
  });
}

function allowedBy(exception: LoadException | null): string {
  if (exception === null) return '';
  const { present, limit, reason } = exception;
  return ` One supervisee more than the limit (${String(present)} of at most ${String(limit)}) is allowed: ${reason}`;
}

import { randomUUID } from 'node:crypto';
import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { ProposeAgreement } from '../../../rules/vocabulary/commands/propose-agreement.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement } from '../../entities/agreement.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { refuseFrozen } from '../obligation/refuse-frozen.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireSetting } from '../setting/require-setting.ts';

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
 * @returns a receipt whose subject is the agreement.
 * @throws PERSON_NOT_FOUND, SETTING_NOT_FOUND, OWN_HOURS, ASSIGNMENTS_FROZEN, DATE_ORDER, AGREEMENT_EXISTS, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function proposeAgreement(db: Database, command: Command<ProposeAgreement>): Promise<Receipt> {
  const { organizationId, journeyId, body, at } = command;
  return act(db, 'propose-agreement', command, async (session) => {
    const { superviseeId } = await requireOpenJourney(session, journeyId);
    const supervisor = await requirePerson(session, body.supervisorId);
    const setting = await requireSetting(session, body.settingId);
    if (!supervisor.roles.includes('supervisor')) throw new CreditableError('PERSON_NOT_FOUND');
    if (supervisor.id === superviseeId) throw new CreditableError('OWN_HOURS');
    await refuseFrozen(session, supervisor);
    if (body.until !== undefined && body.until < body.from)
      throw new CreditableError('DATE_ORDER', { later: body.until, earlier: body.from });
    const terms = { journeyId, supervisorId: supervisor.id, settingId: setting.id, fromOn: body.from };
    if ((await session.em.count(Agreement, terms)) > 0) throw new CreditableError('AGREEMENT_EXISTS');
    const id = randomUUID();
    await session.em.insert(Agreement, {
      id,
      organizationId,
      ...terms,
      ...UNSIGNED,
      untilOn: body.until ?? null,
      proposedAt: new Date(at),
    });
    return {
      receipt: {
        subjectId: id,
        sentence: `An agreement with ${supervisor.name} at ${setting.name} from ${body.from} waits for their signature.`,
      },
      audit: { action: 'agreement-proposed', after: body },
    };
  });
}

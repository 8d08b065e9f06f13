import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { RecordApproval } from '../../../rules/vocabulary/commands/record-approval.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement } from '../../entities/agreement.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireAgreement } from './require-agreement.ts';

/**
 * Records the day on which the board approved an agreement; a day recorded before is replaced, and both are kept in the audit.
 * @returns a receipt whose subject is the agreement.
 * @throws AGREEMENT_NOT_FOUND, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function recordApproval(db: Database, command: Command<RecordApproval>): Promise<Receipt> {
  const { journeyId, body } = command;
  return act(db, 'record-approval', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const agreement = await requireAgreement(session, journeyId, body.agreementId);
    const supervisor = await requirePerson(session, agreement.supervisorId);
    const { boardApprovedOn } = body;
    await session.em.nativeUpdate(Agreement, { id: agreement.id }, { boardApprovedOn });
    return {
      receipt: {
        subjectId: agreement.id,
        sentence: `The board approved the agreement with ${supervisor.name} on ${boardApprovedOn}.`,
      },
      audit: {
        action: 'agreement-approved',
        before: { boardApprovedOn: agreement.boardApprovedOn ?? null },
        after: body,
      },
    };
  });
}

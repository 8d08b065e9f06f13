import type { Command } from '../../../rules/vocabulary/commands/command.ts';
import type { DeclareConflict } from '../../../rules/vocabulary/commands/declare-conflict.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act } from '../../act.ts';
import { Agreement } from '../../entities/agreement.ts';
import type { Database } from '../../open-database.ts';
import { requireOpenJourney } from '../journey/require-journey.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireAgreement } from './require-agreement.ts';

/**
 * Keeps a declared conflict of interest with the agreement; from then on no hour under it counts. Once declared it stays.
 * @returns a receipt whose subject is the agreement.
 * @throws AGREEMENT_NOT_FOUND, CONFLICT_DECLARED, JOURNEY_NOT_FOUND, JOURNEY_ENDED, KEY_REUSED.
 */
export function declareConflict(db: Database, command: Command<DeclareConflict>): Promise<Receipt> {
  const { journeyId, body } = command;
  return act(db, 'declare-conflict', command, async (session) => {
    await requireOpenJourney(session, journeyId);
    const agreement = await requireAgreement(session, journeyId, body.agreementId);
    if ((agreement.conflict ?? null) !== null) throw new CreditableError('CONFLICT_DECLARED');
    const supervisor = await requirePerson(session, agreement.supervisorId);
    await session.em.nativeUpdate(Agreement, { id: agreement.id }, { conflict: body.conflict });
    return {
      receipt: {
        subjectId: agreement.id,
        sentence: `A conflict of interest with ${supervisor.name} was declared: ${body.conflict}`,
      },
      audit: { action: 'conflict-declared', after: body },
    };
  });
}

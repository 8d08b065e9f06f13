import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';

/** Which emergency access ends, and who must hold it; null: whoever does. */
export interface EndedEmergency {
  readonly emergencyId: string;
  readonly holderId: string | null;
}

/**
 * Ends an emergency access: from the next request on its holder reads no more than before.
 * @returns a receipt whose subject is the emergency access.
 * @throws EMERGENCY_NOT_FOUND where there is none of the holder or it is over, KEY_REUSED, DATABASE_AWAY.
 */
export function endEmergency(db: Database, command: OrganizationCommand<EndedEmergency>): Promise<Receipt> {
  const { actorId, at, body } = command;
  const { emergencyId, holderId } = body;
  return act(db, 'end-emergency', command, async ({ ask }) => {
    const ended = await ask(
      `update emergency_access set ended_at = ?, ended_by_id = ?
       where id = ? and (?::uuid is null or holder_id = ?) and ended_at is null and ends_at > ? returning id`,
      [at, actorId, emergencyId, holderId, holderId, at],
    );
    if (ended.length === 0) throw new CreditableError('EMERGENCY_NOT_FOUND');
    return {
      receipt: { subjectId: emergencyId, sentence: 'The emergency access is over.' },
      audit: { action: 'emergency-ended', after: { emergencyId } },
    };
  });
}

import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import type { Database } from '../../open-database.ts';

/** Which token ends, and whose it must be. */
export interface EndedToken {
  readonly tokenId: string;
  readonly personId: string;
}

/**
 * Ends a token: whoever comes with it is nobody from the next request on.
 * @returns a receipt whose subject is the token.
 * @throws TOKEN_NOT_FOUND when the person has no such token or it has ended, KEY_REUSED, DATABASE_AWAY.
 */
export function endToken(db: Database, command: OrganizationCommand<EndedToken>): Promise<Receipt> {
  const { at, body, actorId } = command;
  return act(db, 'end-token', command, async ({ ask }) => {
    const [ended] = await ask<{ name: string }>(
      'update api_token set ended_at = ? where id = ? and person_id = ? and ended_at is null returning name',
      [at, body.tokenId, body.personId],
    );
    if (ended === undefined) throw new CreditableError('TOKEN_NOT_FOUND');
    const because = actorId === body.personId ? 'ended-by-owner' : 'ended-by-director';
    return {
      receipt: { subjectId: body.tokenId, sentence: `The token “${ended.name}” works no more.` },
      audit: { action: 'token-ended', after: { ...body, because } },
    };
  });
}

import type { MakeToken } from '../../../rules/vocabulary/commands/make-token.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import { addDays, plainDate } from '../../../rules/vocabulary/plain-date.ts';
import type { Receipt } from '../../../rules/vocabulary/receipt.ts';
import { TOKEN_DAYS } from '../../../rules/vocabulary/scopes.ts';
import { act, type OrganizationCommand } from '../../act.ts';
import { ApiToken } from '../../entities/api-token.ts';
import type { Database } from '../../open-database.ts';
import { sha256OfText } from '../../sha256.ts';

/**
 * A person makes a token for programs that act for them; only its hash is kept.
 * @param secret - the token under an id of its own. Where the command is repeated, the receipt has the id of the first.
 * @returns a receipt whose subject is the token.
 * @throws TOKEN_DAYS_WRONG for a day that is over or more than a year ahead, KEY_REUSED, DATABASE_AWAY.
 */
export function makeToken(
  db: Database,
  command: OrganizationCommand<MakeToken>,
  secret: { readonly id: string; readonly token: string },
): Promise<Receipt> {
  const { organizationId, actorId, at, body } = command;
  return act(db, 'make-token', command, async (session) => {
    const { name, expiresOn } = body;
    refuseOtherDays(expiresOn, at);
    const scopes = [...new Set(body.scopes)].sort();
    const kept = { id: secret.id, organizationId, personId: actorId, name, scopes, expiresOn };
    const fresh = { madeAt: new Date(at), lastUsedOn: null, endedAt: null };
    await session.em.insert(ApiToken, { ...kept, ...fresh, tokenSha256: sha256OfText(secret.token) });
    return {
      receipt: { subjectId: secret.id, sentence: `The token works until ${expiresOn}.` },
      audit: { action: 'token-made', after: { tokenId: secret.id, name, scopes, expiresOn } },
    };
  });
}

function refuseOtherDays(expiresOn: string, at: string): void {
  const today = plainDate(at.slice(0, 10));
  const last = addDays(today, TOKEN_DAYS);
  if (expiresOn < today || expiresOn > last) throw new CreditableError('TOKEN_DAYS_WRONG', { today, last });
}

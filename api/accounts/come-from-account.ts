import { noteRefusal } from '../../db/operations/account/note-refusal.ts';
import { type AccountPerson, signInByAccount } from '../../db/operations/account/sign-in-by-account.ts';
import { type TakenAttempt, takeAttempt } from '../../db/operations/account/take-attempt.ts';
import { CLIENT_SECRET } from '../../db/sealed-columns.ts';
import { openText } from '../../keys/seal-text.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { AccountRefusal } from '../../rules/vocabulary/identity-provider.ts';
import { organizationIn } from '../access/opaque-token.ts';
import type { Services } from '../services.ts';
import { secretsOf } from './attempt-secrets.ts';
import type { ShownAccount } from './provider-client.ts';

/** What a browser came back with from a provider. */
export interface Returned {
  /** What stood behind the `?` of the address. */
  readonly query: string;
  /** The state in it; undefined where there was none. */
  readonly state: string | undefined;
  /** The secret that the browser kept; undefined where it kept none. */
  readonly browserSecret: string | undefined;
}

/**
 * Ends an attempt to sign in by a provider: whose account it is. Every refusal is in the audit trail of the organization.
 * @throws ACCOUNT_ATTEMPT_SPENT, ACCOUNT_REFUSED, ACCOUNT_ANSWER_WRONG, PROVIDER_AWAY, PROVIDER_WRONG, and as
 * `signInByAccount`.
 */
export async function comeFromAccount(
  services: Services,
  { query, state, browserSecret }: Returned,
): Promise<AccountPerson & { readonly organizationId: string }> {
  const organizationId = organizationIn(state);
  if (state === undefined || organizationId === null || browserSecret === undefined)
    throw new CreditableError('ACCOUNT_ATTEMPT_SPENT');
  const at = services.now();
  const attempt = await takeAttempt(services.db, { organizationId, state, browserSecret, at });
  const account = await ask(services, organizationId, attempt, { query, state, browserSecret });
  const { attemptId, providerId, issuer } = attempt;
  const vouched = { ...account, organizationId, attemptId, providerId, issuer, at };
  return { ...(await signInByAccount(services.db, vouched)), organizationId };
}

async function ask(
  { db, dataKeys, providers, now }: Services,
  organizationId: string,
  { attemptId, providerId, issuer, clientId, clientSecretSealed }: TakenAttempt,
  { query, state, browserSecret }: { query: string; state: string; browserSecret: string },
): Promise<ShownAccount> {
  const place = { purpose: CLIENT_SECRET, organizationId, recordId: providerId };
  const access = { issuer, clientId, clientSecret: openText(dataKeys, place, clientSecretSealed) };
  try {
    return await providers.finish(access, query, state, secretsOf(browserSecret));
  } catch (failure) {
    await noteRefusal(db, organizationId, { attemptId, because: reasonOf(failure), at: now() });
    throw failure;
  }
}

function reasonOf(failure: unknown): AccountRefusal {
  const code = failure instanceof CreditableError ? failure.code : null;
  if (code === 'ACCOUNT_REFUSED') return 'refused-by-provider';
  return code === 'ACCOUNT_ANSWER_WRONG' ? 'answer-wrong' : 'provider-failed';
}

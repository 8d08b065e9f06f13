import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { OutwardRefusal } from './outward-request.ts';

/** What the library says where the answer of a provider was no answer at all. */
const AWAY: readonly string[] = ['OAUTH_TIMEOUT', 'OAUTH_ABORT'];
const NO_PROVIDER: readonly string[] = [
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
  'OAUTH_HTTP_REQUEST_FORBIDDEN',
  'OAUTH_MISSING_SERVER_METADATA',
];

/**
 * Says a failure between us and a provider in the words of the catalog. Nothing that a provider wrote is passed on.
 * @throws PROVIDER_AWAY, PROVIDER_WRONG, ACCOUNT_REFUSED, ACCOUNT_ANSWER_WRONG.
 */
export async function tellProviderFailure<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (failure) {
    throw translate(failure);
  }
}

function translate(failure: unknown): CreditableError {
  const say = (code: 'PROVIDER_AWAY' | 'PROVIDER_WRONG' | 'ACCOUNT_REFUSED' | 'ACCOUNT_ANSWER_WRONG', why = '') =>
    new CreditableError(code, { why }, { cause: failure });
  const refusal = causesOf(failure).find((cause) => cause instanceof OutwardRefusal);
  if (failure instanceof CreditableError) return failure;
  if (refusal !== undefined) return say('PROVIDER_WRONG', refusal.message);
  if (failure instanceof AuthorizationResponseError) return say('ACCOUNT_REFUSED');
  if (failure instanceof ResponseBodyError) {
    // The code was used, is too old, or is another's; anything else is between the provider and us.
    return failure.error === 'invalid_grant'
      ? say('ACCOUNT_ANSWER_WRONG')
      : say('PROVIDER_WRONG', 'it does not accept the client id and secret');
  }
  if (failure instanceof WWWAuthenticateChallengeError)
    return say('PROVIDER_WRONG', 'it does not accept the client id and secret');
  if (failure instanceof ClientError) return ofLibrary(failure, say);
  return failure instanceof TypeError ? say('ACCOUNT_ANSWER_WRONG') : say('PROVIDER_AWAY');
}

function ofLibrary(
  failure: ClientError,
  say: (code: 'PROVIDER_AWAY' | 'PROVIDER_WRONG' | 'ACCOUNT_ANSWER_WRONG', why?: string) => CreditableError,
): CreditableError {
  const code = failure.code ?? '';
  // Without a code it never came so far as to an answer.
  if (code === '' || AWAY.includes(code) || isFailing(failure)) return say('PROVIDER_AWAY');
  if (NO_PROVIDER.includes(code)) return say('PROVIDER_WRONG', 'it does not answer as an OpenID Connect provider');
  return say('ACCOUNT_ANSWER_WRONG');
}

/** The provider says itself that it cannot answer now. */
function isFailing(failure: ClientError): boolean {
  return causesOf(failure).some((cause) => cause instanceof Response && cause.status >= 500);
}

function causesOf(failure: unknown, depth = 0): unknown[] {
  if (depth > 5 || failure === undefined || failure === null) return [];
  const { cause } = failure as { cause?: unknown };
  return [failure, ...causesOf(cause, depth + 1)];
}

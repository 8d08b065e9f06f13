import { CreditableError } from '../../rules/vocabulary/errors.ts';

/**
 * What went wrong when a message was handed over, without what the server said: its sentences repeat the address,
 * and failures end up in histories and logs.
 * @param error - whatever was thrown.
 * @returns INTERNAL with the kind of failure, the server's reply code and whether trying again is pointless.
 */
export function toMailFailure(error: unknown): CreditableError {
  const { code, responseCode } = describe(error);
  const permanent = responseCode !== null && responseCode >= 500;
  return new CreditableError('INTERNAL', { part: 'mail', reason: code, replyCode: responseCode, permanent });
}

function describe(error: unknown): { code: string; responseCode: number | null } {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown };
  return {
    code: typeof code === 'string' ? code : 'unknown',
    responseCode: typeof responseCode === 'number' ? responseCode : null,
  };
}

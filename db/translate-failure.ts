import { CreditableError, type ErrorCode } from '../rules/vocabulary/errors.ts';

/** What a race lost to another command means; the guards before it gave the same answer a moment earlier. */
const UNIQUE: Readonly<Record<string, ErrorCode>> = {
  person_email_unique: 'PERSON_EXISTS',
  journey_open_unique: 'JOURNEY_EXISTS',
  agreement_unique: 'AGREEMENT_EXISTS',
  weekly_log_unique: 'WEEK_ALREADY_SUBMITTED',
  attestation_once: 'QUARTER_ALREADY_ATTESTED',
  signature_once: 'WEEK_ALREADY_SIGNED',
  led_domain_of_one_organization: 'DOMAIN_TAKEN',
  linked_account_of_one_person: 'ACCOUNT_DIFFERS',
  linked_account_one_each: 'ACCOUNT_DIFFERS',
  signature_version_once: 'WEEK_ALREADY_SIGNED',
  document_replaced_once: 'DOCUMENT_SETTLED',
};

/** The connection was refused, cut or never came: classes 08 and 57P of PostgreSQL, and the codes of sockets. */
const AWAY =
  /^(08(?!P01)...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
const AWAY_MESSAGE =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/i;

/** A value that no column can keep, or with NUL in it not even the way there: to try again would fail for ever. */
const UNSTORABLE = /^(08P01|22021|22P02|22P05|22003|22007|22008)$/;

/**
 * Says a failure of the database in the words of the catalog; anything else comes back as it was.
 * @returns CreditableError DATABASE_AWAY, INPUT_INVALID for a value that cannot be kept, the refusal that a unique index
 * stands for, or the failure itself.
 */
export function translateFailure(failure: unknown): unknown {
  if (failure instanceof CreditableError) return failure;
  for (const cause of causesOf(failure)) {
    if (isAway(cause)) return new CreditableError('DATABASE_AWAY', {}, { cause: failure });
    if (UNSTORABLE.test(String(cause['code']))) {
      return new CreditableError('INPUT_INVALID', { problems: 'a value cannot be kept' }, { cause: failure });
    }
    const code = UNIQUE[String(cause['constraint'])];
    if (code !== undefined) return new CreditableError(code, {}, { cause: failure });
  }
  return failure;
}

function isAway(cause: Record<string, unknown>): boolean {
  return AWAY.test(String(cause['code'])) || AWAY_MESSAGE.test(String(cause['message']));
}

/** A failure with everything it wraps; several addresses of one host fail as one group. */
function causesOf(failure: unknown, depth = 0): Record<string, unknown>[] {
  if (typeof failure !== 'object' || failure === null || depth > 5) return [];
  const { cause, previous, errors } = failure as { cause?: unknown; previous?: unknown; errors?: unknown };
  const inner = [cause, previous, ...(Array.isArray(errors) ? errors : [])];
  return [failure as Record<string, unknown>, ...inner.flatMap((each) => causesOf(each, depth + 1))];
}

import { CreditableError, type ErrorCode } from '../rules/vocabulary/errors.ts';

/** What the body parser calls its refusals, and what we call them. */
const BODY_REFUSALS: Readonly<Record<string, ErrorCode>> = {
  'entity.parse.failed': 'BODY_NOT_JSON',
  'request.size.invalid': 'BODY_NOT_JSON',
  'request.aborted': 'BODY_NOT_JSON',
  'encoding.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
  'charset.unsupported': 'MEDIA_TYPE_UNSUPPORTED',
};

/** How Node and PostgreSQL say that there is no connection, or that there is none left. */
const DATABASE_GONE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|08\w{3}|57P0[1-3]|53300)$/;

/**
 * The error of the catalog for anything that was thrown while answering a request.
 * @param thrown - an error of ours, of the body parser, of the database, or unexpected.
 * @returns the error itself, or the nearest of the catalog with the thrown one as its cause.
 */
export function toCreditableError(thrown: unknown): CreditableError {
  if (thrown instanceof CreditableError) return thrown;
  const cause = { cause: thrown };
  const refusal = BODY_REFUSALS[textOf(thrown, 'type')];
  if (refusal !== undefined) return new CreditableError(refusal, {}, cause);
  if (textOf(thrown, 'type') === 'entity.too.large') {
    return new CreditableError('BODY_TOO_LARGE', { limit: describeSize(limitOf(thrown)) }, cause);
  }
  // An address that cannot be decoded, for one /api/people/%zz, is an address where nothing is.
  if (thrown instanceof URIError) return new CreditableError('PATH_UNKNOWN', {}, cause);
  return new CreditableError(isDatabaseGone(thrown) ? 'DATABASE_AWAY' : 'INTERNAL', {}, cause);
}

function isDatabaseGone(thrown: unknown): boolean {
  if (DATABASE_GONE.test(textOf(thrown, 'code'))) return true;
  if (/^Connection terminated|timeout exceeded when trying to connect/.test(textOf(thrown, 'message'))) return true;
  if (typeof thrown !== 'object' || thrown === null) return false;
  // Several addresses of one host fail as one group.
  if ('errors' in thrown && Array.isArray(thrown.errors)) return thrown.errors.some(isDatabaseGone);
  return 'cause' in thrown && isDatabaseGone(thrown.cause);
}

function limitOf(thrown: unknown): number {
  return typeof thrown === 'object' && thrown !== null && 'limit' in thrown ? Number(thrown.limit) : 0;
}

function describeSize(bytes: number): string {
  return `${String(Math.round(bytes / 1_048_576))} MiB`;
}

function textOf(thrown: unknown, name: string): string {
  if (typeof thrown !== 'object' || thrown === null || !Object.hasOwn(thrown, name)) return '';
  const value: unknown = Reflect.get(thrown, name);
  return typeof value === 'string' ? value : '';
}

import { REQUESTS_ERRORS } from './errors/requests.ts';
import { ACCESS_ERRORS } from './errors/access.ts';
import { MISSING_ERRORS } from './errors/missing.ts';
import { ONBOARDING_ERRORS } from './errors/onboarding.ts';
import { OBLIGATIONS_ERRORS } from './errors/obligations.ts';
import { LOGGING_ERRORS } from './errors/logging.ts';
import { SESSIONS_ERRORS } from './errors/sessions.ts';
import { SIGNING_ERRORS } from './errors/signing.ts';
import { BOARD_ERRORS } from './errors/board.ts';
import { DOCUMENTS_ERRORS } from './errors/documents.ts';
import { SYSTEM_ERRORS } from './errors/system.ts';
import { START_ERRORS } from './errors/start.ts';
import type { ErrorEntry } from './errors/entry.ts';

/**
 * Every error that a person can meet, in one place. `{name}` in a sentence is filled from the details.
 * A code never changes its meaning: programs may depend on it.
 */
export const CATALOG = {
  ...REQUESTS_ERRORS,
  ...ACCESS_ERRORS,
  ...MISSING_ERRORS,
  ...ONBOARDING_ERRORS,
  ...OBLIGATIONS_ERRORS,
  ...LOGGING_ERRORS,
  ...SESSIONS_ERRORS,
  ...SIGNING_ERRORS,
  ...BOARD_ERRORS,
  ...DOCUMENTS_ERRORS,
  ...SYSTEM_ERRORS,
  ...START_ERRORS,
} as const satisfies Record<string, ErrorEntry>;

/** A code of the catalog. */
export type ErrorCode = keyof typeof CATALOG;

/** What fills the sentence, and whatever else helps the reader; never personal detail. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * A refusal or failure from the catalog.
 * @throws never by itself; thrown wherever a person must be told.
 */
export class CreditableError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(describeError(code, details), options);
    this.name = 'CreditableError';
    this.code = code;
    this.details = details;
  }
}

/** The sentence of an error, filled from its details. */
export function describeError(code: ErrorCode, details: ErrorDetails): string {
  return fill(CATALOG[code].sentence, details);
}

/** What the reader can do about an error, filled from its details. */
export function describeRemedy(code: ErrorCode, details: ErrorDetails): string {
  return fill(CATALOG[code].remedy, details);
}

/** Whether a text is a code of the catalog. */
export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === 'string' && Object.hasOwn(CATALOG, text);
}

function fill(template: string, details: ErrorDetails): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? name));
}

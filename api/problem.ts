import type { Response } from 'express';
import { z } from 'zod';
import { CATALOG, type CreditableError, type ErrorCode, describeRemedy } from '../rules/vocabulary/errors.ts';
import type { InputProblem } from './input/input-problems.ts';

/** How a refusal or failure is told to a program (RFC 9457). */
export const problemSchema = z.object({
  type: z.string().meta({ description: 'The page that explains the code.', example: '/problems/WEEK_ALREADY_SIGNED' }),
  title: z.string(),
  status: z.int(),
  detail: z.string().meta({ description: 'One sentence for the person who acted.' }),
  code: z.string().meta({ description: 'Stable; programs may depend on it.', example: 'WEEK_ALREADY_SIGNED' }),
  remedy: z.string().meta({ description: 'What the reader can do.' }),
  instance: z.string().meta({ description: 'The request id, to be told to an administrator.' }),
  problems: z
    .array(z.object({ path: z.string(), expected: z.string() }))
    .optional()
    .meta({ description: 'Each place in the request that is not as it must be.' }),
});

/** How a refusal or failure is told to a program. */
export type Problem = z.infer<typeof problemSchema>;

/** The media type of a problem. */
export const PROBLEM_TYPE = 'application/problem+json';

/** How soon a program may repeat a request that came at a bad moment, in seconds. */
const RETRY_AFTER = '3';

/**
 * Tells an error as a problem. Nothing but the catalog's own words and the details that belong to them goes out.
 * @param error - an error of the catalog.
 * @param requestId - the id under which the request is found in the log.
 */
export function describeProblem({ code, message, details }: CreditableError, requestId: string): Problem {
  return {
    type: problemAddress(code),
    title: problemTitle(code),
    status: CATALOG[code].status,
    detail: message,
    code,
    remedy: describeRemedy(code, details),
    instance: requestId,
    ...(isProblemList(details['fields']) && { problems: details['fields'] }),
  };
}

/**
 * Answers with a problem.
 * @param response - the answer that has not begun yet.
 */
export function sendProblem(response: Response, error: CreditableError, requestId: string): void {
  const problem = describeProblem(error, requestId);
  setHeaders(response, error);
  if (error.code === 'TOKEN_REFUSED') response.set('WWW-Authenticate', 'Bearer error="invalid_token"');
  response.status(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}

/** Says in headers how soon the same may be asked again, and what would let somebody pass, where that makes sense. */
export function setHeaders(response: Response, error: CreditableError): void {
  setRetryAfter(response, error);
  const minutes = Number(error.details['minutes']);
  // The terms of RFC 9470, which names this refusal; the scheme says that no header but a proof in the session helps.
  if (error.code === 'PROOF_REQUIRED')
    response.set('WWW-Authenticate', `StepUp error="insufficient_user_authentication", max_age="${minutes * 60}"`);
}

function setRetryAfter(response: Response, { code, details }: CreditableError): void {
  if (CATALOG[code].status === 503) response.set('Retry-After', RETRY_AFTER);
  if (CATALOG[code].status === 429) response.set('Retry-After', String(details['seconds'] ?? RETRY_AFTER));
}

/** Where a code is explained. */
export function problemAddress(code: ErrorCode): string {
  return `/problems/${code}`;
}

/** The short name of a code, for one "Week already signed". */
export function problemTitle(code: ErrorCode): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isProblemList(value: unknown): value is InputProblem[] {
  return Array.isArray(value);
}

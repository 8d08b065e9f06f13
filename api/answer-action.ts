import { pipeline } from 'node:stream';
import type { Request, RequestHandler, Response } from 'express';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { assertAble } from './access/assert-able.ts';
import { beginSession } from './access/begin-session.ts';
import { holdBrowser } from './access/browser-cookie.ts';
import { describeDevice } from './access/describe-device.ts';
import { findAskingPerson } from './access/find-asking-person.ts';
import { findReviewer } from './access/find-reviewer.ts';
import { findSignedInPerson } from './access/find-signed-in-person.ts';
import { reviewCookie } from './access/review-cookie.ts';
import { sessionCookie } from './access/session-cookie.ts';
import {
  type AnyAction,
  type FileAnswer,
  REVIEWING,
  type ReviewAction,
  type SignedInPerson,
  typesOf,
} from './action.ts';
import { readJsonBody } from './input/read-json-body.ts';
import { readUpload } from './input/read-upload.ts';
import { checkKey, performAction } from './perform-action.ts';
import { PROBLEM_TYPE } from './problem.ts';
import { performReview } from './review/perform-review.ts';
import type { Services } from './services.ts';

const MEBIBYTE = 1_048_576;

/**
 * Answers the requests to one action: who asks, what is asked, the answer.
 * Nothing is read from a body before it is clear that its sender may ask at all.
 */
export function answerAction(services: Services, action: AnyAction): RequestHandler {
  return async (request, response) => {
    if (action.ability === REVIEWING) return answerReview(services, action, request, response);
    // What anybody may ask is not refused for a token that came with the request.
    const find = action.ability === 'public' ? findSignedInPerson : findAskingPerson;
    const acting = await find(services, request);
    if (action.ability !== 'public') await assertAble(services, acting, action.ability, action.operationId);
    assertAcceptable(request, action);
    const key = request.get('Idempotency-Key');
    if (action.upload === true) checkKey(key);
    const body = await readBody(services, action, request, response);
    const answer = await performAction(services, acting, action, {
      params: request.params,
      query: request.query,
      body,
      key,
      client: request.ip,
      device: describeDevice(request.get('User-Agent')),
      browser: action.knowsBrowser === true ? holdBrowser(request, response, services.settings) : undefined,
      keepReview: (secret) => reviewCookie.set(response, services.settings, secret),
    });
    await setCookies(services, action, request, response, answer);
    sendAnswer(action, response, answer);
  };
}

/** Answers a reviewer. Whoever has no packet open is refused as by any other action: nobody is asked to open one, others may not. */
async function answerReview(
  services: Services,
  action: ReviewAction,
  request: Request,
  response: Response,
): Promise<void> {
  const reviewer = await findReviewer(services, request);
  if (reviewer === null) await refuseOthers(services, await findAskingPerson(services, request), action);
  assertAcceptable(request, action);
  const answer = await performReview(services, reviewer, action);
  if (action.closesReview === true) reviewCookie.clear(response, services.settings);
  sendAnswer(action, response, answer);
}

/** @throws NOT_ALLOWED for whoever is signed in: what is opened to a reviewer is nobody else's, whatever their roles. */
async function refuseOthers(
  services: Services,
  acting: SignedInPerson | null,
  { ability, operationId }: ReviewAction,
): Promise<void> {
  if (acting !== null) await assertAble(services, acting, ability, operationId);
}

/** Whoever reads JSON can at least read a refusal, also of what is answered as something else. */
function assertAcceptable(request: Request, { answerType }: AnyAction): void {
  const types = typesOf(answerType).map((type) => type.split(';')[0] ?? type);
  if (request.accepts([...types, PROBLEM_TYPE, 'application/json']) === false)
    throw new CreditableError('NOT_ACCEPTABLE', { type: types.join(', ') });
}

async function readBody(
  { settings }: Services,
  action: AnyAction,
  request: Request,
  response: Response,
): Promise<unknown> {
  if (action.body === undefined) return undefined;
  if (action.upload !== true) return readJsonBody(request, response, action.bodyLimit ?? MEBIBYTE);
  const { fields, file, problem } = await readUpload(request, settings.documentMebibytes * MEBIBYTE);
  if (problem !== null) throw problem;
  return file === null ? fields : { ...fields, file };
}

async function setCookies(
  services: Services,
  { signsIn, signsOut }: AnyAction,
  request: Request,
  response: Response,
  answer: unknown,
): Promise<void> {
  if (signsIn !== undefined) await beginSession(services, request, response, signsIn(answer));
  if (signsOut === true) sessionCookie.clear(response, services.settings);
}

function sendAnswer(action: AnyAction, response: Response, answer: unknown): void {
  // What one person may read is nobody else's, not even a cache's.
  response.set('Cache-Control', action.caching ?? 'no-store').status(action.statusOf?.(answer) ?? action.status);
  if (action.answerType === undefined) response.json(answer);
  else if (typeof action.answerType === 'string') response.type(action.answerType).send(answer);
  else sendFile(response, answer as FileAnswer);
}

/** A file of somebody's is saved and never shown by our address: nothing in it runs, and no browser guesses what it is. */
export function sendFile(response: Response, { name, type, content }: FileAnswer): void {
  response
    .attachment(name)
    .set({ 'Content-Security-Policy': "default-src 'none'; sandbox", 'X-Content-Type-Options': 'nosniff' })
    .type(type);
  if (Buffer.isBuffer(content)) response.send(content);
  // Whoever breaks off, or what breaks off, ends the answer; a half archive is seen by its missing end.
  else pipeline(content, response, () => undefined);
}

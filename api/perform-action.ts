import type { z } from 'zod';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { assertAble } from './access/assert-able.ts';
import { requireProof } from './access/require-proof.ts';
import type { Action, ActionContext, ActionInput, PublicAction, SignedInPerson } from './action.ts';
import { inputProblem } from './input/input-problems.ts';
import type { Services } from './services.ts';
import { askedOf } from './watching/asked-of.ts';
import { logCommand, logRefusal, undeclared, watchReading } from './watching/watch-reading.ts';

/** What came in, not yet checked. */
export interface RawInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  /** The Idempotency-Key of a command. */
  readonly key?: string | undefined;
  /** The network address from which it came. */
  readonly client?: string | undefined;
  /** The browser or program from which it came, in words. */
  readonly device?: string | undefined;
  /** The secret of the browser from which it came. */
  readonly browser?: string | undefined;
  /** Gives the browser from which it came the secret by which a packet is open in it. */
  readonly keepReview?: ((secret: string) => void) | undefined;
}

const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * Does one action for one person, from the JSON API and from the pages alike:
 * checks who acts, the key of a command and every field, and then does it.
 * @param acting - who is signed in; null for nobody.
 * @throws SIGN_IN_REQUIRED, NOT_ALLOWED, KEY_MISSING, INPUT_INVALID, PROOF_REQUIRED, SIGN_IN_ANEW, and the errors that the action names.
 */
export async function performAction<Params, Query, Body, Answer>(
  services: Services,
  acting: SignedInPerson | null,
  action: Action<Params, Query, Body, Answer> | PublicAction<Params, Query, Body, Answer>,
  raw: RawInput = {},
): Promise<Answer> {
  const at = services.now();
  const { client, device, browser, keepReview } = raw;
  if (action.method === 'get' && action.shows === undefined) throw undeclared(action.operationId);
  if (action.ability === 'public')
    return action.perform({ services, at, client, device, browser, keepReview }, checkInput(action, raw));
  const person = await assertAble(services, acting, action.ability, action.operationId);
  const key = action.command ? checkKey(raw.key) : '';
  const input = checkInput(action, raw);
  const proof = await requireProof(services, person, action, at);
  const context = { services, at, client, device, browser, acting: person, key, ...(proof !== null && { proof }) };
  return action.method === 'get' ? answerQuestion(context, action, input) : carryOut(context, action, input);
}

/** Asks in one transaction with the entry that says whom the answer is about. */
function answerQuestion<Params, Query, Body, Answer>(
  context: ActionContext,
  action: Action<Params, Query, Body, Answer>,
  input: ActionInput<Params, Query, Body>,
): Promise<Answer> {
  const { operationId: operation, shows } = action;
  const { acting } = context;
  const { params, query } = input;
  return watchReading(context.services, acting, { operation, asked: askedOf({ params, query }) }, async (services) => {
    const answer = await action.perform({ ...context, services }, input);
    if (typeof shows === 'object') services.watch?.add(shows.about(answer, { params, acting }));
    return answer;
  });
}

/** Writes down who asks for a command from where, and then does it; a refusal is written down as well. */
async function carryOut<Params, Query, Body, Answer>(
  context: ActionContext,
  action: Action<Params, Query, Body, Answer>,
  input: ActionInput<Params, Query, Body>,
): Promise<Answer> {
  const { services, acting, key } = context;
  const about = { operation: action.operationId, asked: askedOf({ params: input.params }) };
  await logCommand(services, acting, about, key);
  try {
    const answer = await action.perform(context, input);
    // A receipt that is repeated comes from the database, which orders its fields otherwise: both are told alike.
    return action.command ? action.answer.parse(answer) : answer;
  } catch (thrown) {
    await logRefusal(services, acting, about, thrown);
    throw thrown;
  }
}

/** @throws KEY_MISSING. */
export function checkKey(key: string | undefined): string {
  if (key === undefined || !KEY.test(key)) throw new CreditableError('KEY_MISSING');
  return key;
}

interface Schemas<Params, Query, Body> {
  readonly params?: z.ZodType<Params>;
  readonly query?: z.ZodType<Query>;
  readonly body?: z.ZodType<Body>;
}

/** A part without a schema is of the type `undefined`, which is what an absent schema answers. */
function checkInput<Params, Query, Body>(
  schemas: Schemas<Params, Query, Body>,
  raw: RawInput,
): ActionInput<Params, Query, Body> {
  return {
    params: check(schemas.params, raw.params ?? {}, 'path'),
    query: check(schemas.query, raw.query ?? {}, 'query'),
    body: check(schemas.body, raw.body ?? {}, 'body'),
  };
}

function check<Value>(schema: z.ZodType<Value> | undefined, value: unknown, part: 'path' | 'query' | 'body'): Value {
  if (schema === undefined) return undefined as Value;
  const read = schema.safeParse(value);
  if (!read.success) throw inputProblem(read.error, part);
  return read.data;
}

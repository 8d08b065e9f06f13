import type { z } from 'zod';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { assertAbility } from './access/assert-ability.ts';
import type { Action, ActionInput, PublicAction, SignedInPerson } from './action.ts';
import { inputProblem } from './input/input-problems.ts';
import type { Services } from './services.ts';

/** What came in, not yet checked. */
export interface RawInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  /** The Idempotency-Key of a command. */
  readonly key?: string | undefined;
  /** The network address from which it came. */
  readonly client?: string | undefined;
}

const KEY = /^[\x21-\x7e]{8,200}$/;

/**
 * Does one action for one person, from the JSON API and from the pages alike:
 * checks who acts, the key of a command and every field, and then does it.
 * @param acting - who is signed in; null for nobody.
 * @throws SIGN_IN_REQUIRED, NOT_ALLOWED, KEY_MISSING, INPUT_INVALID, and the errors that the action names.
 */
export async function performAction<Params, Query, Body, Answer>(
  services: Services,
  acting: SignedInPerson | null,
  action: Action<Params, Query, Body, Answer> | PublicAction<Params, Query, Body, Answer>,
  raw: RawInput = {},
): Promise<Answer> {
  const at = services.now();
  const { client } = raw;
  if (action.ability === 'public') return action.perform({ services, at, client }, checkInput(action, raw));
  const person = assertAbility(acting, action.ability);
  const key = action.command ? checkKey(raw.key) : '';
  const answer = await action.perform({ services, at, client, acting: person, key }, checkInput(action, raw));
  // A receipt that is repeated comes from the database, which orders its fields otherwise: both are told alike.
  return action.command ? action.answer.parse(answer) : answer;
}

function checkKey(key: string | undefined): string {
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

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  type ZodOpenApiOperationObject,
  type ZodOpenApiOverride,
  type ZodOpenApiParameters,
  createDocument,
} from 'zod-openapi';
import { can, HOLDERS } from '../rules/vocabulary/abilities.ts';
import { SCOPES, SCOPE_NAMES, scopeOf } from '../rules/vocabulary/scopes.ts';
import { CATALOG, type ErrorCode } from '../rules/vocabulary/errors.ts';
import { SESSION_COOKIE } from './access/session-cookie.ts';
import { REVIEW_COOKIE } from './access/review-cookie.ts';
import { type AnyAction, REVIEWING, typesOf } from './action.ts';
import { PROBLEM_TYPE, problemSchema } from './problem.ts';

/** The description of the API in the terms of OpenAPI 3.1. */
export type ApiDocument = ReturnType<typeof createDocument>;

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const keySchema = z.string().min(8).max(200).meta({
  description: 'A fresh random key for each new command; the same key when repeating it.',
  example: 'b2f9c1e4-sign-2026-W47',
});

const problem = problemSchema.meta({ id: 'Problem', description: 'A refusal or failure (RFC 9457).' });

const SECURITY_SCHEMES = {
  person: {
    type: 'apiKey',
    in: 'cookie',
    name: SESSION_COOKIE,
    description: 'A browser in which somebody is signed in; over TLS its name begins with __Host-.',
  },
  reviewer: {
    type: 'apiKey',
    in: 'cookie',
    name: REVIEW_COOKIE,
    description: 'A browser in which a packet is open by a link; over TLS its name begins with __Host-.',
  },
  token: {
    type: 'http',
    scheme: 'bearer',
    description: `A token for programs, made under Tokens. Scopes: ${SCOPE_NAMES.map((scope) => `${scope} (${SCOPES[scope].label})`).join('; ')}.`,
  },
} as const;

/**
 * Describes every action of the table; nothing is written twice, so the description cannot differ from what is served.
 * @param routes - the actions by what they are about.
 */
export function describeApi(routes: Readonly<Record<string, readonly AnyAction[]>>): ApiDocument {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const [subject, actions] of Object.entries(routes)) {
    for (const action of actions) {
      const path = describePath(action.path);
      paths[path] = { ...paths[path], [action.method]: describeOperation(action, subject) };
    }
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Creditable',
        version,
        summary: 'Supervised hours of clinicians in training, counted and carried to the license.',
        description:
          'Refusals are problems (RFC 9457) with a code of the catalog at /api/errors. Commands take an Idempotency-Key.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      tags: Object.keys(routes).map((name) => ({ name })),
      components: { securitySchemes: SECURITY_SCHEMES },
      paths,
    },
    { override: describeDate },
  );
}

/** The one check of ours that a schema cannot say by itself is that a day exists. */
const describeDate: ZodOpenApiOverride = ({ zodSchema, jsonSchema }) => {
  if (zodSchema._zod.def.type === 'custom') Object.assign(jsonSchema, { type: 'string', format: 'date' });
};

/** The path as OpenAPI writes it, for one `/api/journeys/{journeyId}`. */
export function describePath(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

function describeOperation(action: AnyAction, subject: string): ZodOpenApiOperationObject {
  return {
    operationId: action.operationId,
    tags: [subject],
    summary: action.summary,
    description: `${action.description}${describeRoles(action)}`,
    security: securityOf(action),
    requestParams: describeParams(action),
    ...(action.body !== undefined && {
      requestBody: {
        required: true,
        content: { [action.upload === true ? 'multipart/form-data' : 'application/json']: { schema: action.body } },
      },
    }),
    responses: { ...describeAnswer(action), ...describeProblems(action) },
  };
}

function describeRoles({ ability }: AnyAction): string {
  if (ability === 'public') return ' Nobody needs to be signed in.';
  const scope = scopeOf(ability);
  const token = scope === null ? 'No token for programs allows it.' : `A token needs the scope ${scope}.`;
  return ` Asks for the ability ${ability}: ${HOLDERS.filter((holder) => can([holder], ability)).join(', ')}. ${token}`;
}

/** A browser shows its cookie, a program its token; what is in no scope asks for a browser. */
function securityOf({ ability }: AnyAction): Record<string, string[]>[] {
  if (ability === 'public') return [];
  if (ability === REVIEWING) return [{ reviewer: [] }];
  const scope = scopeOf(ability);
  return [{ person: [] }, ...(scope === null ? [] : [{ token: [scope] }])];
}

function describeParams({ params, query, command }: AnyAction): ZodOpenApiParameters {
  return {
    ...(params instanceof z.ZodObject && { path: params }),
    ...(query instanceof z.ZodObject && { query }),
    ...(command && { header: z.object({ 'Idempotency-Key': keySchema }) }),
  };
}

function describeAnswer(action: AnyAction): ZodOpenApiOperationObject['responses'] {
  const schema = action.answerType === undefined ? action.answer : ({ type: 'string', format: 'binary' } as const);
  const content = Object.fromEntries(typesOf(action.answerType).map((type) => [type, { schema }]));
  const statuses = action.statusOf === undefined ? [action.status] : [action.status, 503];
  return Object.fromEntries(statuses.map((status) => [String(status), { description: action.summary, content }]));
}

function describeProblems(action: AnyAction): ZodOpenApiOperationObject['responses'] {
  const byStatus = Map.groupBy(errorsOf(action), (code) => CATALOG[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `${code}: ${CATALOG[code].sentence}`).join('\n\n'),
        content: { [PROBLEM_TYPE]: { schema: problem } },
      },
    ]),
  );
}

/**
 * Every code with which an action may refuse: its own, and those of its kind.
 * @param action - one of the table.
 */
export function errorsOf(action: AnyAction): ErrorCode[] {
  const codes = new Set<ErrorCode>(action.errors);
  if (action.ability === REVIEWING)
    codes.add('REVIEW_REQUIRED').add('NOT_ALLOWED').add('TOKEN_REFUSED').add('TWO_PROOFS');
  else if (action.ability !== 'public') {
    for (const code of ['SIGN_IN_REQUIRED', 'NOT_ALLOWED', 'TOKEN_REFUSED', 'TWO_PROOFS'] as const) codes.add(code);
    codes.add('SCOPE_MISSING');
  }
  codes.add('NOT_ACCEPTABLE');
  // The state of the parts is told to whoever asks, however often.
  if (action.statusOf === undefined) codes.add('TOO_MANY_REQUESTS');
  if ('proof' in action && action.proof === 'signature') codes.add('PROOF_REQUIRED');
  if (action.method !== 'get') codes.add('CROSS_SITE');
  if (action.command) codes.add('KEY_MISSING').add('KEY_REUSED');
  if (action.upload === true) codes.add('DOCUMENT_EXPECTED').add('DOCUMENT_INCOMPLETE').add('DOCUMENT_TOO_LARGE');
  else if (action.body !== undefined) codes.add('BODY_NOT_JSON').add('MEDIA_TYPE_UNSUPPORTED').add('BODY_TOO_LARGE');
  if (action.body !== undefined || action.params !== undefined || action.query !== undefined)
    codes.add('INPUT_INVALID');
  // The state of the parts is the one answer that needs none of them.
  if (action.statusOf === undefined) codes.add('DATABASE_AWAY');
  return [...codes.add('INTERNAL')];
}

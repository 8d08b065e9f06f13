import type { Payload, PayloadCodec } from '@temporalio/common';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { CodecServerSettings } from '../../config/codec-server-settings.ts';
import { CATALOG, CreditableError } from '../../rules/vocabulary/errors.ts';
import { fromJsonPayload, jsonPayloadSchema, toJsonPayload } from '../codec/json-payload.ts';
import { createPayloadCodec } from '../codec/payload-codec.ts';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { findOperator } from './find-operator.ts';

/** What the codec server works with. */
export interface CodecServerParts {
  readonly settings: Pick<CodecServerSettings, 'tokens' | 'uiOrigin'>;
  readonly keys: HeldKeys;
  /** The namespace of whoever does not name one. */
  readonly namespace: string;
  readonly log: Logger;
}

/** The headers that Temporal's own pages send. */
const HEADERS = 'x-namespace, content-type, authorization';

const bodySchema = z.object({ payloads: z.array(jsonPayloadSchema).max(10_000).default([]) });

/**
 * Makes the server that Temporal's own pages and commands ask to read what is encrypted: POST /decode and /encode.
 * Whoever asks is named in the log with how many payloads, never with what was in them.
 */
export function createCodecServer({ settings, keys, namespace, log }: CodecServerParts): Express {
  const app = express().disable('x-powered-by');
  app.use(allowOrigin(settings.uiOrigin));
  app.use(knowOperator(settings.tokens, log));
  app.use(express.json({ limit: '16mb' }));
  for (const way of ['decode', 'encode'] as const) {
    app.post(`/${way}`, async ({ body, headers }, response) => {
      const { payloads } = bodySchema.parse(body);
      const asked = headers['x-namespace'];
      const place = typeof asked === 'string' && asked !== '' ? asked : namespace;
      const line = { operator: String(response.locals['operator']), way, payloads: payloads.length, namespace: place };
      const turned = await turn(createPayloadCodec(keys, place), way, payloads.map(fromJsonPayload)).catch(
        (problem: unknown) => {
          log.warn({ ...line, code: codeOf(problem) }, 'payloads could not be turned');
          throw problem;
        },
      );
      log.info(line, 'payloads were turned');
      response.json({ payloads: turned.map(toJsonPayload) });
    });
  }
  app.use((_, response) => void response.sendStatus(404));
  app.use(answerProblem);
  return app;
}

function turn(codec: PayloadCodec, way: 'decode' | 'encode', payloads: Payload[]): Promise<Payload[]> {
  return codec[way](payloads);
}

/** Pages of one origin may ask, and no others; a browser asks first what it may. */
function allowOrigin(uiOrigin: string | null): RequestHandler {
  return ({ method, headers: { origin } }, response, next) => {
    response.setHeader('Vary', 'Origin');
    response.setHeader('Cache-Control', 'no-store');
    const allowed = uiOrigin !== null && origin === uiOrigin;
    if (allowed) {
      response.setHeader('Access-Control-Allow-Origin', uiOrigin);
      response.setHeader('Access-Control-Allow-Methods', 'POST, OPTIONS');
      response.setHeader('Access-Control-Allow-Headers', HEADERS);
    }
    if (method === 'OPTIONS') response.sendStatus(allowed ? 204 : 403);
    else if (origin !== undefined && !allowed) response.sendStatus(403);
    else next();
  };
}

function knowOperator(tokens: ReadonlyMap<string, string>, log: Logger): RequestHandler {
  return ({ headers, path, socket }, response, next) => {
    const operator = findOperator(headers.authorization, tokens);
    if (operator === null) {
      log.warn({ path, from: socket.remoteAddress }, 'somebody without a token asked for payloads');
      response.setHeader('WWW-Authenticate', 'Bearer');
      response.sendStatus(401);
      return;
    }
    response.locals['operator'] = operator;
    next();
  };
}

/** Four parameters are how Express knows who answers for problems. */
const answerProblem: ErrorRequestHandler = (problem: unknown, _request, response, _next) => {
  if (problem instanceof CreditableError)
    response.status(CATALOG[problem.code].status).type('text').send(problem.message);
  else response.status(400).type('text').send('Expected {"payloads": [...]} as Temporal sends it.');
};

function codeOf(problem: unknown): string {
  return problem instanceof CreditableError ? problem.code : 'INTERNAL';
}

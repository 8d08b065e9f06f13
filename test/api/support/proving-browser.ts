import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { randomUUID } from 'node:crypto';
import { makeToken } from '../../../api/access/opaque-token.ts';
import { SESSION_COOKIE } from '../../../api/access/session-cookie.ts';
import type { Services } from '../../../api/services.ts';
import { openSession } from '../../../db/operations/sign-in/open-session.ts';
import { appCodeAt } from '../../support/soft-app.ts';
import { type Misbehavior, type SoftPasskey, makeSoftPasskey } from '../../support/soft-passkey.ts';

/** Where pages are when nobody said otherwise; passkeys of tests answer to it. */
export const ORIGIN = 'http://localhost:3000';

/** A browser in which somebody is signed in, and can be asked for a passkey. */
export interface ProvingBrowser {
  readonly sessionId: string;
  readonly token: string;
  get(path: string): Promise<Response>;
  post(path: string, body?: object): Promise<Response>;
  put(path: string, body?: object): Promise<Response>;
  /** Sends a form of the pages. */
  submit(path: string, fields: Record<string, string>): Promise<Response>;
  /** Makes a passkey and adds it. */
  addPasskey(name?: string, wrong?: Misbehavior): Promise<{ readonly passkey: SoftPasskey; readonly answer: Response }>;
  /** Sets an authenticator app up and adds it, by the code that it shows at an instant. */
  addApp(at: string): Promise<{ readonly secret: string; readonly answer: Response }>;
  /** What a passkey signs when this browser asks it. */
  assertion(passkey: SoftPasskey, wrong?: Misbehavior): Promise<object>;
  /** Proves by a passkey. */
  prove(passkey: SoftPasskey, wrong?: Misbehavior): Promise<Response>;
}

/** The application and what it reaches. */
export interface OpenDoor {
  readonly app: Express;
  readonly services: Services;
}

/** Signs somebody in, by a mailed link, in a browser of their own that has proved nothing. */
export async function openProvingBrowser(
  { app, services }: OpenDoor,
  { organizationId, personId }: { readonly organizationId: string; readonly personId: string },
): Promise<ProvingBrowser> {
  const token = makeToken(organizationId);
  const shown = { organizationId, personId, method: 'mailed-link', token, device: 'Firefox on Linux' } as const;
  const sessionId = await openSession(services.db, { ...shown, at: services.now() });
  return browserOf(app, token, sessionId);
}

/** A browser with the token of a session, whoever took it. */
export function browserOf(app: Express, token: string, sessionId = ''): ProvingBrowser {
  const cookie = `${SESSION_COOKIE}=${token}`;
  const command = (method: 'post' | 'put', path: string, body: object): Promise<Response> =>
    request(app)[method](path).set('Cookie', cookie).set('Idempotency-Key', randomUUID()).send(body);
  const post = (path: string, body = {}) => command('post', path, body);
  const assertion = async (passkey: SoftPasskey, wrong?: Misbehavior) =>
    passkey.sign((await post('/api/proofs/options')).body, wrong);
  return {
    sessionId,
    token,
    post,
    assertion,
    get: (path) => request(app).get(path).set('Cookie', cookie),
    put: (path, body = {}) => command('put', path, body),
    submit: (path, fields) =>
      request(app).post(path).set('Cookie', cookie).set('Accept', 'text/html').type('form').send(fields),
    async addPasskey(name = 'My phone', wrong = {}) {
      const passkey = makeSoftPasskey(ORIGIN);
      const credential = passkey.create((await post('/api/passkeys/options')).body, wrong);
      return { passkey, answer: await post('/api/passkeys', { name, credential }) };
    },
    async addApp(at) {
      const { setUp, secret } = (await post('/api/authenticator/options')).body as { setUp: string; secret: string };
      const answer = await post('/api/authenticator', { setUp, code: appCodeAt(secret, at) });
      return { secret, answer };
    },
    prove: async (passkey, wrong) =>
      post('/api/proofs', { by: 'passkey', credential: await assertion(passkey, wrong) }),
  };
}

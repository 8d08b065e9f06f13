import type { Express } from 'express';
import request, { type Response } from 'supertest';
import { randomUUID } from 'node:crypto';
import { openProviderClient } from '../../../api/accounts/provider-client.ts';
import { makeToken } from '../../../api/access/opaque-token.ts';
import { SESSION_COOKIE } from '../../../api/access/session-cookie.ts';
import { composeMail } from '../../../api/compose-mail.ts';
import { createApp } from '../../../api/create-app.ts';
import type { Services } from '../../../api/services.ts';
import { openAttemptLimits } from '../../../api/sign-in/attempt-limits.ts';
import { createWebRouter } from '../../../api/web/create-web-router.ts';
import { readSettings } from '../../../config/settings.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { openSession } from '../../../db/operations/sign-in/open-session.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { type TestPeople, makePeople } from '../../journey/people.ts';
import { createTestDatabase } from '../../support/database.ts';
import { type TestMailbox, startMailbox } from '../../support/smtp.ts';
import { fakeServices } from './fake-services.ts';

/** One browser of a person. */
export interface TestBrowser {
  readonly token: string;
  get(path: string): Promise<Response>;
  /** Opens a page. */
  open(path: string): Promise<Response>;
  post(path: string, body?: object): Promise<Response>;
  /** Sends a form of the pages. */
  submit(path: string, fields?: Record<string, string>): Promise<Response>;
}

/** The API and the pages over a real database, with a clock that the test moves and no journeys. */
export interface SignInApi extends AsyncDisposable {
  readonly app: Express;
  readonly services: Services;
  readonly people: TestPeople;
  /** What was mailed. */
  readonly mailbox: TestMailbox;
  /** The address of the database under the role that the system runs under. */
  readonly runtimeUrl: string;
  /** The superuser’s address, for looking behind the scenes. */
  readonly adminUrl: string;
  /** Moves the clock on. */
  pass(minutes: number): void;
  /** Signs a person in, in a browser of their own. */
  signIn(personId: string, device?: string): Promise<TestBrowser>;
  /** A browser with a token, whatever it is. */
  browser(token: string): TestBrowser;
  /** Asks the database past the system. */
  ask<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

const START = '2026-11-23T16:00:00.000Z';

/** Opens the API for a test of signing in. */
export async function openSignInApi(variables = {}): Promise<SignInApi> {
  const stack = new AsyncDisposableStack();
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  let clock = Date.parse(START);
  const now = () => new Date(clock).toISOString();
  const mailbox = stack.use(await startMailbox());
  const settings = readSettings({ SMTP_URL: mailbox.url, ...variables });
  const signInMail = stack.adopt(composeMail(settings), (mail) => mail.close());
  const attemptLimits = stack.adopt(openAttemptLimits(database.runtimeUrl), (limits) => limits.close());
  const providers = openProviderClient(settings);
  const services = await fakeServices({ db, now, settings, signInMail, attemptLimits, providers });
  const app = createApp(services, createWebRouter(services));
  const people = await makePeople(db);
  const { organizationId } = people;
  const browser = (token: string) => browserOf(app, token);
  return {
    app,
    services,
    people,
    mailbox,
    runtimeUrl: database.runtimeUrl,
    adminUrl: database.adminUrl,
    browser,
    pass: (minutes) => void (clock += minutes * 60_000),
    async signIn(personId, device = 'Firefox on Linux') {
      const token = makeToken(organizationId);
      await openSession(db, { organizationId, personId, method: 'mailed-link', token, device, at: now() });
      return browser(token);
    },
    ask: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      withClient(database.adminUrl, async (client) => (await client.query<Row>(sql, [...values])).rows),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

function browserOf(app: Express, token: string): TestBrowser {
  const cookie = `${SESSION_COOKIE}=${token}`;
  return {
    token,
    get: (path) => request(app).get(path).set('Cookie', cookie),
    open: (path) => request(app).get(path).set('Cookie', cookie).set('Accept', 'text/html'),
    post: (path, body = {}) =>
      request(app).post(path).set('Cookie', cookie).set('Idempotency-Key', randomUUID()).send(body),
    submit: (path, fields = {}) =>
      request(app).post(path).set('Cookie', cookie).set('Accept', 'text/html').type('form').send(fields),
  };
}

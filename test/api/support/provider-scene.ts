import { expect } from '@jest/globals';
import getPort from 'get-port';
import { randomUUID } from 'node:crypto';
import { SESSION_COOKIE } from '../../../api/access/session-cookie.ts';
import { drain, listen } from '../../../api/listen.ts';
import { type TestPeople, makePeople } from '../../journey/people.ts';
import { type Seen, type Walker, openWalker } from '../../support/oidc/browse.ts';
import { type ProviderAccount, type TestProvider, startProvider } from '../../support/oidc/start-provider.ts';
import { ledTo, signInThere } from '../../support/oidc/walk-to-account.ts';
import { type SignInApi, openSignInApi } from './sign-in-api.ts';
import { signInApart } from './sign-in-as.ts';

/** The mail domain that is led to the provider. */
export const DOMAIN = 'agency.test';

/** An account whose address the provider vouches for. */
export const verified = (email: string): ProviderAccount => ({ email, email_verified: true });

/** Accounts at the provider, by the name under which one signs in there. */
export const ACCOUNTS = {
  dana: verified(`dana@${DOMAIN}`),
  sam: verified(`SAM@${DOMAIN}`),
  'sam-again': verified(`sam@${DOMAIN}`),
  unverified: { email: `alex@${DOMAIN}`, email_verified: false },
  'without-address': {},
  elsewhere: verified('dana@elsewhere.test'),
  stranger: verified(`stranger@${DOMAIN}`),
  otherly: verified(`other@${DOMAIN}`),
  alex: verified(`alex@${DOMAIN}`),
};

type Director = Pick<TestPeople, 'organizationId' | 'directorId'>;

/** Creditable as it is reached over the network, and a real provider beside it, set for one organization. */
export interface ProviderScene extends AsyncDisposable {
  readonly api: SignInApi;
  readonly provider: TestProvider;
  /** Where Creditable is. */
  readonly pages: string;
  /** Gives a person an address. */
  addressed(personId: string, email: string): Promise<unknown>;
  /** What the provider is set to. */
  terms(): object;
  /** Sets the provider as a director. */
  set(changes?: object, by?: Director): Promise<{ readonly status: number; readonly code?: string }>;
  /** The address at the provider to which a browser is led. */
  begin(walker: Walker): Promise<string>;
  /** All the way to the provider and back; the way back is not taken yet. */
  wayBack(login: string, walker?: Walker, change?: (url: string) => string): Promise<string>;
  signIn(login: string, walker?: Walker): Promise<Seen>;
  /** Why whoever was refused was refused, by the audit trail. */
  refusals(): Promise<string[]>;
  /** Expects what a refused browser reads, that it is not signed in, and why the trail says so. */
  expectRefused(seen: Seen, walker: Walker, status: number, words: string, because: string | null): Promise<void>;
}

/** Opens the scene: Dana directs, Sam supervises, Alex is supervised; another organization has somebody of the same domain. */
export async function openProviderScene(): Promise<ProviderScene> {
  const stack = new AsyncDisposableStack();
  const port = await getPort({ host: '127.0.0.1' });
  const pages = `http://localhost:${String(port)}`;
  const api = stack.use(await openSignInApi({ PORT: String(port) }));
  const server = await listen(api.app, { port, host: '127.0.0.1', demo: false });
  stack.defer(() => drain(server, 1_000));
  const provider = stack.use(await startProvider(pages, ACCOUNTS));
  const { issuer, clientId, clientSecret } = provider;
  const scene: ProviderScene = {
    api,
    provider,
    pages,
    addressed: (personId, email) => api.ask('update person set email = $1 where id = $2', [email, personId]),
    terms: () => ({ issuer, clientId, clientSecret, mailDomains: [DOMAIN], linksAllowed: true }),
    async set(changes = {}, { organizationId, directorId } = api.people) {
      const cookie = await signInApart(api.services, { organizationId, actorId: directorId });
      const headers = { 'Content-Type': 'application/json', Cookie: cookie, 'Idempotency-Key': randomUUID() };
      const body = JSON.stringify({ ...scene.terms(), ...changes });
      const answer = await fetch(`${pages}/api/identity-provider`, { method: 'PUT', headers, body });
      return { ...((await answer.json()) as object), status: answer.status };
    },
    begin: async (walker) => ledTo((await walker.get(`${pages}/sign-in/account/${DOMAIN}`)).text),
    wayBack: async (login, walker = openWalker(), change = (url) => url) =>
      signInThere(walker, change(await scene.begin(walker)), login, pages),
    signIn: async (login, walker = openWalker()) => walker.get(await scene.wayBack(login, walker)),
    async refusals() {
      const rows = await api.ask<{ because: string }>(
        `select after->>'because' as because from audit_entry where action = 'sign-in-refused' order by sequence`,
      );
      return rows.map(({ because }) => because);
    },
    async expectRefused(seen, walker, status, words, because) {
      expect([seen.status, seen.text.includes(words) ? words : seen.text]).toEqual([status, words]);
      expect(walker.cookies(pages).has(SESSION_COOKIE)).toBe(false);
      if (because !== null) expect((await scene.refusals()).at(-1)).toBe(because);
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
  const { directorId, supervisorId, superviseeId } = api.people;
  await scene.addressed(directorId, `dana@${DOMAIN}`);
  await scene.addressed(supervisorId, `sam@${DOMAIN}`);
  await scene.addressed(superviseeId, `alex@${DOMAIN}`);
  await scene.addressed((await makePeople(api.services.db)).supervisorId, `other@${DOMAIN}`);
  expect(await scene.set()).toMatchObject({ status: 200 });
  return scene;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import request, { type Response } from 'supertest';
import { createApp } from '../../api/create-app.ts';
import type { ShownQuarter } from '../../api/answers/quarter.ts';
import { ALL_ROUTES } from '../../api/routes/all-routes.ts';
import { createWebRouter } from '../../api/web/create-web-router.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { addDays, dateAt } from '../../rules/vocabulary/plain-date.ts';
import { SCOPE_NAMES, type Scope } from '../../rules/vocabulary/scopes.ts';
import { appCodeAt } from '../support/soft-app.ts';
import type { SoftPasskey } from '../support/soft-passkey.ts';
import { type OpenDoor, type ProvingBrowser, browserOf, openProvingBrowser } from '../api/support/proving-browser.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { count, evidence } from './evidence.ts';
import { type Cast, castOf } from './tenants/cast.ts';
import { requestsOf } from './tenants/requests.ts';
import { addressOf } from './tenants/send.ts';

const SIGNING_ABILITIES = ['sign-hours', 'sign-agreements', 'attest-quarters', 'evaluate-supervisees'];
/** What has such an ability and signs nothing: a week that is returned bears no signature. */
const SIGNS_NOTHING = ['returnWeek'];

const signing = ALL_ROUTES.flatMap((action) => ('proof' in action && action.proof === 'signature' ? [action] : []));

/** Who comes to sign, and why it must not be enough. */
type Way = (door: DoorAt) => Promise<ProvingBrowser>;

/** The application at some hour, and how people come to it. */
interface DoorAt {
  readonly now: OpenDoor;
  /** The same an hour's part later, by minutes. */
  later(minutes: number): OpenDoor;
  open(personId?: string): Promise<ProvingBrowser>;
}

describe('promise 21: signing needs a fresh second proof', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { refused: 0, tokens: 0, disabled: 0, proofsRefused: 0, signed: 0 };
  let api: RunningApi;
  let cast: Cast;
  let door: DoorAt;
  let passkey: SoftPasskey;
  /** The app of the supervisor, its recovery codes, and the app of the supervisee. */
  let app: { readonly secret: string; readonly codes: string[]; readonly foreign: string };

  beforeAll(async () => {
    api = stack.use(await runApi());
    cast = await castOf(api, api);
    const { organizationId, supervisorId } = cast.people;
    const doorWith = (services: OpenDoor['services']): OpenDoor => ({
      services,
      app: createApp(services, createWebRouter(services)),
    });
    const now = doorWith(api.services);
    door = {
      now,
      later: (minutes) =>
        doorWith({ ...api.services, now: () => new Date(Date.now() + minutes * 60_000).toISOString() }),
      open: (personId = supervisorId) => openProvingBrowser(now, { organizationId, personId }),
    };
    const own = await door.open();
    const mine = await own.addApp(api.services.now());
    const theirs = await (await door.open(cast.people.superviseeId)).addApp(api.services.now());
    expect([mine.answer.status, theirs.answer.status]).toEqual([201, 201]);
    app = { secret: mine.secret, codes: mine.answer.body.recoveryCodes, foreign: theirs.secret };
    expect((await proveByCode(own, app.codes.pop() ?? '', 'recovery-code')).status).toBe(200);
    const added = await own.addPasskey();
    expect([added.answer.status, added.answer.body.code ?? null]).toEqual([201, null]);
    ({ passkey } = added);
  }, 240_000);
  afterAll(async () => {
    await stack.disposeAsync();
    const found = `${count(signing.length)} signing actions x ${count(ways.length)} ways to come without a fresh proof: ${count(sums.refused)} refused with 401, an entry each, nothing written; ${count(sums.tokens)} by tokens of every scope refused; ${count(sums.disabled)} of somebody disabled refused; ${count(sums.proofsRefused)} proofs refused; ${count(sums.signed)} signed with a fresh one`;
    evidence(21, 'Signing needs a fresh second proof', found, null, begun);
  }, 60_000);

  const ask = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    withClient(api.adminUrl, async (client) => (await client.query<Row>(sql, values)).rows);

  /** Everything that a signature writes. */
  const written = () =>
    ask(`select (select count(*) from signature) as signatures, (select count(*) from agreement where signed_at is not null) as agreements,
      (select count(*) from attestation) as attestations, (select count(*) from supervisee_evaluation) as evaluations,
      (select count(*) from command_receipt) as receipts`);
  const entries = (action: string) =>
    ask<{ after: Record<string, unknown> }>('select after from audit_entry where action = $1 order by sequence', [
      action,
    ]);

  const sign = (browser: ProvingBrowser, operationId: string): Promise<Response> => {
    const action = signing.find((one) => one.operationId === operationId);
    const asked = requestsOf(cast)[operationId];
    if (action === undefined || asked === undefined) throw new Error(`no request for ${operationId}`);
    return browser.post(addressOf(action.path, asked), asked.body);
  };

  const proved = async (): Promise<ProvingBrowser> => {
    const browser = await door.open();
    expect((await browser.prove(passkey)).status).toBe(200);
    return browser;
  };

  /** Types a code, which is refused from the sixth wrong one on: each way begins to count anew. */
  const proveByCode = async (browser: ProvingBrowser, code: string, by = 'authenticator'): Promise<Response> => {
    const answer = await browser.post('/api/proofs', { by, code });
    if (answer.status >= 400) sums.proofsRefused += 1;
    return answer;
  };
  const countAnew = () => ask("delete from traffic.attempt where key like 'code%'");

  const ways: readonly (readonly [string, Way])[] = [
    ['no proof', () => door.open()],
    ['a proof of ten minutes ago', async () => browserOf(door.later(10).app, (await proved()).token)],
    [
      'a proof that was given in another session of the same person',
      async () => {
        await proved();
        return door.open();
      },
    ],
    [
      'the cookie of a session without a proof, in another browser',
      async () => browserOf(door.now.app, (await door.open()).token),
    ],
    [
      'an assertion that proved somebody in another session',
      async () => {
        const [first, second] = [await door.open(), await door.open()];
        const credential = await first.assertion(passkey);
        expect((await first.post('/api/proofs', { by: 'passkey', credential })).status).toBe(200);
        expect((await second.post('/api/proofs', { by: 'passkey', credential })).status).toBe(401);
        sums.proofsRefused += 1;
        return second;
      },
    ],
    [
      'the passkey of somebody else',
      async () => {
        const other = await (await door.open(cast.people.directorId)).addPasskey();
        const browser = await door.open();
        expect((await browser.prove(other.passkey)).body.code).toBe('PROOF_REFUSED');
        sums.proofsRefused += 1;
        return browser;
      },
    ],
    [
      'the button of the demo',
      async () => {
        const browser = await door.open();
        expect((await browser.post('/api/proofs', { by: 'demo' })).body.code).toBe('PROOF_REFUSED');
        sums.proofsRefused += 1;
        return browser;
      },
    ],
    [
      'a proof by a passkey that was taken away since',
      async () => {
        const browser = await proved();
        const { passkey: second, answer } = await browser.addPasskey('Another');
        expect((await browser.prove(second)).status).toBe(200);
        expect((await browser.post(`/api/passkeys/${answer.body.subjectId}/remove`)).status).toBe(200);
        expect((await browser.prove(second)).body.code).toBe('PROOF_REFUSED');
        sums.proofsRefused += 1;
        return browser;
      },
    ],
    [
      'a code of the app that was taken already',
      async () => {
        await countAnew();
        const [first, second] = [await door.open(), await door.open()];
        const code = appCodeAt(app.secret, api.services.now());
        await proveByCode(first, code);
        expect((await proveByCode(second, code)).body.code).toBe('PROOF_REFUSED');
        return second;
      },
    ],
    [
      'a code of the app of somebody else',
      async () => {
        await countAnew();
        const browser = await door.open();
        const code = appCodeAt(app.foreign, api.services.now(), 1);
        expect((await proveByCode(browser, code)).body.code).toBe('PROOF_REFUSED');
        return browser;
      },
    ],
    [
      'the right code after five wrong ones',
      async () => {
        await countAnew();
        const browser = await door.open();
        for (let tries = 0; tries < 5; tries += 1)
          await proveByCode(browser, appCodeAt(app.secret, api.services.now(), 100 + tries));
        const right = await proveByCode(browser, appCodeAt(app.secret, api.services.now(), 1));
        expect([right.status, right.body.code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
        return browser;
      },
    ],
    [
      'a recovery code that was used already',
      async () => {
        await countAnew();
        const [first, second] = [await door.open(), await door.open()];
        const code = app.codes.pop() ?? '';
        expect((await proveByCode(first, code, 'recovery-code')).status).toBe(200);
        expect((await proveByCode(second, code, 'recovery-code')).body.code).toBe('PROOF_REFUSED');
        return second;
      },
    ],
  ];

  it('is asked of every action that signs', () => {
    const able = ALL_ROUTES.filter(({ ability }) => SIGNING_ABILITIES.includes(ability)).map(
      ({ operationId }) => operationId,
    );
    expect([...signing.map(({ operationId }) => operationId), ...SIGNS_NOTHING].sort()).toEqual(able.sort());
  });

  it.each(ways)(
    'refuses %s',
    async (_, come) => {
      for (const { operationId } of signing) {
        const browser = await come(door);
        const [before, missing] = [await written(), (await entries('proof-missing')).length];
        const refused = await sign(browser, operationId);
        expect([refused.status, refused.body.code]).toEqual([401, 'PROOF_REQUIRED']);
        expect(refused.headers['www-authenticate']).toBe(
          'StepUp error="insufficient_user_authentication", max_age="600"',
        );
        expect(refused.headers['content-type']).toContain('application/problem+json');
        expect(await written()).toEqual(before);
        const noted = (await entries('proof-missing')).slice(missing);
        expect(noted).toMatchObject([{ after: { operation: operationId } }]);
        sums.refused += 1;
      }
    },
    120_000,
  );

  const wrongs: readonly (readonly [string, object, string])[] = [
    ['made for another site', { origin: 'http://localhost:3001' }, 'signature'],
    ['made for another name', { rpId: 'example.org' }, 'signature'],
    ['of something that was not asked', { challenge: 'bm90LWFza2Vk' }, 'signature'],
    ['of a device that did not ask who is there', { unverified: true }, 'signature'],
    ['with a count of uses that went back', { counter: 1 }, 'counter'],
  ];

  it.each(wrongs)('takes no signature %s for a proof', async (_, wrong, because) => {
    const browser = await proved();
    const fresh = await door.open();
    const refused = await fresh.prove(passkey, wrong);
    expect([refused.status, refused.body.code]).toEqual([401, 'PROOF_REFUSED']);
    expect((await entries('proof-refused')).at(-1)).toMatchObject({ after: { by: 'passkey', because } });
    sums.proofsRefused += 1;
    expect((await browser.get('/api/sign-ins')).status).toBe(200);
  });

  it('takes an assertion once, also when it is sent by the dozen at the same moment', async () => {
    const browser = await door.open();
    const credential = await browser.assertion(passkey);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => browser.post('/api/proofs', { by: 'passkey', credential })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(11).fill(401)]);
    sums.proofsRefused += 11;
  }, 60_000);

  it('lets no token of a program sign or prove anything, whatever it was made for', async () => {
    const browser = await proved();
    const wrong: string[] = [];
    for (const scopes of [...SCOPE_NAMES.map((scope) => [scope]), SCOPE_NAMES]) {
      const token = await makeToken(browser, scopes);
      const [before, noted] = [await written(), await refusalsByToken()];
      for (const operationId of [...signing.map((one) => one.operationId), 'giveProof', 'askForProof']) {
        const action = ALL_ROUTES.find((one) => one.operationId === operationId)!;
        const asked = requestsOf(cast)[operationId]!;
        const refused = await request(door.now.app)
          .post(addressOf(action.path, asked))
          .set('Authorization', `Bearer ${token}`)
          .set('Idempotency-Key', randomUUID())
          .send(asked.body);
        if (refused.status !== 403 || refused.body.code !== 'SCOPE_MISSING')
          wrong.push(`${operationId} with ${scopes.join(' ')}: ${String(refused.status)} ${String(refused.body.code)}`);
        sums.tokens += 1;
      }
      expect(await written()).toEqual(before);
      expect(await refusalsByToken()).toBe(noted + signing.length + 2);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  async function makeToken(browser: ProvingBrowser, scopes: readonly Scope[]): Promise<string> {
    const expiresOn = addDays(dateAt(api.services.now(), 'America/Los_Angeles'), 30);
    const made = await browser.post('/api/tokens', { name: 'Payroll', scopes, expiresOn });
    expect([made.status, made.body.code ?? null]).toEqual([201, null]);
    return (made.body as { token: string }).token;
  }

  async function refusalsByToken(): Promise<number> {
    const [row] = await ask<{ count: number }>(
      "select count(*)::int as count from access_entry where kind = 'refusal' and means = 'api-token'",
    );
    return row?.count ?? 0;
  }

  it('lets nobody who is disabled sign, whatever they proved before', async () => {
    const { organizationId, supervisorId, directorId } = cast.people;
    const browser = await proved();
    const director = await openProvingBrowser(door.now, { organizationId, personId: directorId });
    const before = await written();
    await ask('update person set disabled_at = now() where id = $1', [supervisorId]);
    for (const { operationId } of signing) {
      const refused = await sign(browser, operationId);
      expect([refused.status, refused.body.code]).toEqual([401, 'SIGN_IN_REQUIRED']);
      sums.disabled += 1;
    }
    expect(await written()).toEqual(before);
    expect((await director.get('/api/people')).status).toBe(200);
    await ask('update person set disabled_at = null where id = $1', [supervisorId]);
  }, 60_000);

  it('signs with a fresh one, and keeps with each signature how it was proved', async () => {
    const browser = await proved();
    for (const operationId of ['signWeek', 'evaluateSupervisee']) {
      const signed = await sign(browser, operationId);
      expect([operationId, signed.status < 300, signed.body.code ?? null]).toEqual([operationId, true, null]);
      sums.signed += 1;
    }
    // The agreement of the cast was signed with a proof too; asked again, it is the record that refuses.
    expect((await sign(browser, 'signAgreement')).body.code).toBe('AGREEMENT_ALREADY_SIGNED');
    await attestLater();
    const kept = await ask<{ by: string | null; isBefore: boolean }>(
      `select proved_by as by, proved_at <= signed_at as "isBefore" from (
         (select proved_by, proved_at, signed_at from signature order by signed_at desc limit 1)
         union all (select proved_by, proved_at, signed_at from agreement where signed_at is not null order by signed_at desc limit 1)
         union all select proved_by, proved_at, signed_at from attestation
         union all select proved_by, proved_at, signed_at from supervisee_evaluation) as signed`,
    );
    expect(kept).toEqual(Array(4).fill({ by: 'passkey', isBefore: true }));
    const [last] = (await entries('week-signed')).slice(-1);
    expect(last?.after).toMatchObject({ proof: { by: 'passkey' } });
  }, 120_000);

  /** A quarter is attested when it is over: on a day four months from now. */
  async function attestLater(): Promise<void> {
    const { organizationId, supervisorId: personId } = cast.people;
    const then = door.later(120 * 24 * 60);
    const browser = await openProvingBrowser(then, { organizationId, personId });
    expect((await browser.prove(passkey)).status).toBe(200);
    const path = `/api/journeys/${cast.ids['journeyId'] ?? ''}/attestations`;
    const quarter = ((await browser.get(path)).body as ShownQuarter[]).find(({ counted }) => counted);
    const { settingId, contentSha256 } = quarter ?? {};
    const signed = await browser.post(path, { settingId, quarter: quarter?.quarter, contentSha256 });
    expect([signed.status, signed.body.code ?? null]).toEqual([201, null]);
    sums.signed += 1;
  }

  it('has an entry for every proof, good or bad, with its method and never with what was sent', async () => {
    const [given, refused] = [await entries('proof-given'), await entries('proof-refused')];
    expect(refused).toHaveLength(sums.proofsRefused);
    expect(given.length).toBeGreaterThan(0);
    for (const { after } of [...given, ...refused])
      expect(
        Object.keys(after)
          .filter((name) => name !== 'because')
          .sort(),
      ).toEqual(['by', 'sessionId']);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnyAction } from '../../api/action.ts';
import { ALL_ROUTES } from '../../api/routes/all-routes.ts';
import { ROLES } from '../../rules/vocabulary/role.ts';
import { withClient } from '../../local/postgres/start-postgres.ts';
import { type RunningApi, runApi } from '../api/support/running-api.ts';
import { signInApart } from '../api/support/sign-in-as.ts';
import { count } from '../promises/evidence.ts';
import { castOf } from '../promises/tenants/cast.ts';
import { createTestFolder } from '../support/folders.ts';
import { castOfRoles } from './cast-of-roles.ts';
import { hostileRequests } from './hostile-requests.ts';
import { runSchemathesis } from './run-schemathesis.ts';
import { type ServedApp, serveApp } from './served-app.ts';

const SEED = Number(process.env['HOSTILE_SEED'] ?? 30);
/** `npm run schemathesis` says how long; a run of all tests is short. */
const MINUTES = Number(process.env['SCHEMATHESIS_MINUTES'] ?? 0);
const KNOCKERS = ['nobody', ...ROLES, 'board-reviewer'] as const;
/** In turn and for long, or all of them mixed for a short while. */
const TURNS = MINUTES > 0 ? KNOCKERS.map((knocker) => [knocker]) : [KNOCKERS];
const SECONDS = MINUTES > 0 ? Math.floor((MINUTES * 60) / TURNS.length) : 25;

/** Whoever is signed out would be nobody from then on. */
const endsABrowser = ({ signsOut, closesReview }: AnyAction) => signsOut === true || closesReview === true;

describe('whatever can be made of the description of the API', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { cases: 0, operations: 0 };
  let api: RunningApi;
  let served: ServedApp;

  beforeAll(async () => {
    api = stack.use(await runApi());
    served = stack.use(await serveApp(api.services));
  }, 120_000);
  afterAll(async () => {
    await stack.disposeAsync();
    const told = [...served.statuses].sort().map(([status, times]) => `${count(times)} x ${String(status)}`);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    process.stdout.write(
      `hostile | Schemathesis as nobody, in each of ${String(ROLES.length)} roles and as a reviewer of a board | ${count(sums.cases)} cases on up to ` +
        `${count(sums.operations)} operations, answered ${told.join(', ')} | seed ${String(SEED)} | ${seconds} s\n`,
    );
  }, 60_000);

  it.each(TURNS.map((knockers) => [knockers.join(', '), knockers] as const))(
    'is answered as it says, and by no failure of ours, to %s',
    async (_, knockers) => {
      // Whoever knocked before from this address has used up what one address may try.
      await withClient(api.adminUrl, (client) => client.query('delete from traffic.attempt'));
      const organization = await api.another();
      const cast = await castOf(api, organization);
      const roles = await castOfRoles(organization);
      const { organizationId } = cast.people;
      const cookies: string[] = [];
      for (const knocker of knockers) {
        if (knocker === 'nobody') cookies.push('');
        else if (knocker === 'board-reviewer') cookies.push(cast.reviewCookie);
        else cookies.push(await signInApart(api.services, { organizationId, actorId: roles[knocker] }));
      }
      await using place = await createTestFolder();
      const result = await runSchemathesis({
        baseUrl: served.baseUrl,
        cookies,
        requests: hostileRequests(cast),
        without: ALL_ROUTES.filter(endsABrowser).map(({ operationId }) => operationId),
        seconds: SECONDS,
        thorough: MINUTES > 0,
        seed: SEED,
        folder: place.folder,
      });
      sums.cases += result.cases;
      sums.operations = Math.max(sums.operations, result.operations);
      expect(result.found).toBe('');
      expect(result.cases).toBeGreaterThan(10);
    },
    SECONDS * 2_000 + 180_000,
  );
});

import { NativeConnection } from '@temporalio/worker';
import type { Express } from 'express';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import request, { type Response } from 'supertest';
import { createFeedTokens } from '../../../api/access/feed-tokens.ts';
import { composeMail } from '../../../api/compose-mail.ts';
import { composeRules } from '../../../api/compose-rules.ts';
import { openProviderClient } from '../../../api/accounts/provider-client.ts';
import { createApp } from '../../../api/create-app.ts';
import { createHealthProbe } from '../../../api/health/create-health-probe.ts';
import { connectJourneys } from '../../../api/journeys/connect-journeys.ts';
import { openPacketFiles } from '../../../api/packets/packet-files.ts';
import { openAttemptLimits } from '../../../api/sign-in/attempt-limits.ts';
import type { Services } from '../../../api/services.ts';
import { readSettings } from '../../../config/settings.ts';
import { openDatabase } from '../../../db/open-database.ts';
import { withClient } from '../../../local/postgres/start-postgres.ts';
import { holdRulebooks } from '../../../rules/rulebooks/hold-rulebooks.ts';
import type { Rulebook } from '../../../rules/rulebooks/rulebook.ts';
import { openDocumentShelf } from '../../../storage/document-shelf.ts';
import { openFolderStore } from '../../../storage/open-folder-store.ts';
import { journeyWorkflowId } from '../../../workflows/journey/messages.ts';
import { type TestPeople, makePeople } from '../../journey/people.ts';
import { runWorkers } from '../../journey/workers.ts';
import { createTestDatabase } from '../../support/database.ts';
import { connectToTemporal, temporalAddress, testDataKeys, testKeys, uniqueTaskQueue } from '../../support/temporal.ts';
import { noLimits } from './fake-services.ts';
import { signInAs } from './sign-in-as.ts';

/** What somebody asks over HTTP. */
export interface Asked {
  readonly body?: unknown;
  readonly key?: string;
}

/** The API on real servers, with the people of one organization. */
export interface RunningApi extends AsyncDisposable {
  readonly app: Express;
  readonly services: Services;
  readonly people: TestPeople;
  /** Where packets are kept as files. */
  readonly packetFolder: string;
  /** The superuser's address, for looking behind the scenes. */
  readonly adminUrl: string;
  /** Asks as one person; a command gets a fresh key unless it is given one. */
  ask(actorId: string, method: 'get' | 'post' | 'put', path: string, asked?: Asked): Promise<Response>;
  /** Another organization with the same people on the same servers. */
  another(): Promise<Organization>;
  /** Everything that could be a trace: how many rows there are in all, and how long the history of a journey is. */
  traces(journeyId: string): Promise<{ readonly rows: number; readonly history: number }>;
  /** Changes something past the system, as time or somebody else would. */
  write(sql: string, values: readonly unknown[]): Promise<void>;
}

/** The people of one organization, and how they ask. */
export type Organization = Pick<RunningApi, 'people' | 'ask'>;

/** What the program that runs brings with it; its own folders unless said otherwise. */
export interface RunningProgram {
  /** The rulebook that it brings instead of the one in the folders, from when there is one. */
  readonly newer?: () => Rulebook | null;
}

/** Starts the API with a database, a task queue and workers of its own. */
export async function runApi(program: RunningProgram = {}): Promise<RunningApi> {
  const stack = new AsyncDisposableStack();
  const rulebooks = rulebooksOf(program);
  const database = stack.use(await createTestDatabase());
  const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
  const taskQueue = uniqueTaskQueue('api');
  const connection = stack.adopt(await NativeConnection.connect({ address: temporalAddress() }), (opened) =>
    opened.close(),
  );
  const workers = stack.use(await runWorkers({ connection, taskQueue, db, presentRules: rulebooks.read }));
  const temporal = stack.use(await connectToTemporal());
  const journeys = stack.adopt(
    connectJourneys({ address: temporalAddress(), namespace: 'default', taskQueue, keys: testKeys() }),
    (opened) => opened.close(),
  );
  const now = () => new Date().toISOString();
  const packetFolder = join(workers.folder, 'packets');
  const services: Services = {
    ...composeRules(),
    rulebooks,
    db,
    journeys,
    settings: readSettings({}),
    dataKeys: testDataKeys(),
    documents: openDocumentShelf(openFolderStore(join(workers.folder, 'documents')), testDataKeys()),
    packets: openPacketFiles(packetFolder),
    feedTokens: createFeedTokens(Buffer.alloc(32, 3)),
    signInMail: stack.adopt(
      composeMail({ smtpUrl: null, mailFrom: 'Creditable <creditable@localhost>', dataDir: workers.folder }),
      (mail) => mail.close(),
    ),
    providers: openProviderClient({ publicUrl: null, port: 3000 }),
    traffic: noLimits,
    attemptLimits: stack.adopt(openAttemptLimits(database.runtimeUrl), (limits) => limits.close()),
    log: pino({ level: 'silent' }),
    health: createHealthProbe({ db, journeys, smtpUrl: null, keys: testKeys(), now }),
    now,
  };
  const app = createApp(services);
  const gather = async (): Promise<Organization> => {
    const people = await makePeople(db);
    const { organizationId } = people;
    // Signing in leaves rows of its own: whoever counts traces later finds them all there.
    for (const actorId of [people.directorId, people.supervisorId, people.superviseeId])
      await signInAs(services, { organizationId, actorId });
    return {
      people,
      ask: (actorId, method, path, asked = {}) => ask(app, services, { organizationId, actorId }, method, path, asked),
    };
  };
  return {
    app,
    services,
    packetFolder,
    adminUrl: database.adminUrl,
    ...(await gather()),
    another: gather,
    traces: async (journeyId) => ({
      rows: await countRows(database.adminUrl),
      history: (await temporal.client.workflow.getHandle(journeyWorkflowId(journeyId)).describe()).historyLength,
    }),
    write: (sql, values) =>
      withClient(database.adminUrl, async (client) => void (await client.query(sql, [...values]))),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

/** Rules that a test brings stand in the list as well, as the index of a release would have them. */
function rulebooksOf({
  newer = () => null,
}: RunningProgram): Services['rulebooks'] & { read(license: string): Rulebook } {
  const own = holdRulebooks();
  const newerOf = (license: string) => {
    const brought = newer();
    return brought?.identity.license === license ? brought : null;
  };
  return {
    read: (license) => newerOf(license) ?? own.read(license),
    list: () =>
      own.list().map((summary) => {
        const brought = newerOf(summary.license);
        return brought === null ? summary : { ...summary, version: brought.identity.version, sha256: brought.sha256 };
      }),
  };
}

async function ask(
  app: Express,
  services: Services,
  person: { organizationId: string; actorId: string },
  method: 'get' | 'post' | 'put',
  path: string,
  { body, key = randomUUID() }: Asked,
): Promise<Response> {
  const cookie = await signInAs(services, person);
  const asked = request(app)[method](path).set('Cookie', cookie);
  if (method === 'get') return asked;
  const sent = typeof body === 'string' ? body : JSON.stringify(body ?? {});
  return asked.set('Idempotency-Key', key).set('Content-Type', 'application/json').send(sent);
}

/** Superusers see every row of every organization. That somebody asked is written down whatever comes of it: it is left out. */
async function countRows(adminUrl: string): Promise<number> {
  return withClient(adminUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'access_entry'`,
    );
    const counts = tables.rows.map(({ name }) => `(select count(*) from ${name})`).join(' + ');
    const { rows } = await client.query<{ total: string }>(`select ${counts} as total`);
    return Number(rows[0]?.total);
  });
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabaseActivities, createOutboundActivities } from '../../activities/create-activities.ts';
import type { Dependencies } from '../../activities/dependencies.ts';
import { openMailer } from '../../activities/mail/open-mailer.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { adoptRules } from '../../db/operations/journey/adopt-rules.ts';
import { draftWeek } from '../../db/operations/week/draft-week.ts';
import { canonicalOf } from '../../db/sha256.ts';
import { holdRulebooks } from '../../rules/rulebooks/hold-rulebooks.ts';
import type { CalendarWeek } from '../../rules/vocabulary/calendar-week.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { openFolderStore } from '../../storage/open-folder-store.ts';
import { holdEvaluators } from '../../activities/hold-evaluators.ts';
import { entryIn, foundProgram } from '../db/program.ts';
import { createTestDatabase } from '../support/database.ts';
import { type TestMailbox, startMailbox } from '../support/smtp.ts';
import { evidence } from './evidence.ts';
import { WorkerDied, dyingDatabase } from './twice/dying-database.ts';
import { nothingRuns } from './twice/nothing-runs.ts';
import type { Activities, Fixture } from './twice/scene.ts';
import { type Kept, amountsOf, whatIsKept } from './twice/what-is-kept.ts';

/** Nothing is reached when activities are only listed. */
const NAMES = Object.keys(activitiesOf({} as Dependencies)) as (keyof Activities)[];
/** What some activities are run with besides, by its name. */
const OTHERS = (await Promise.all(NAMES.map(othersOf))).flat();
const STEP_MS = 120_000;

describe('promise 3: every activity may run twice', () => {
  const stack = new AsyncDisposableStack();
  const sums = { activities: 0, others: 0, runs: 0, deaths: 0 };
  const begun = performance.now();
  let shared: Omit<Dependencies, 'packetFolder' | 'audit' | 'documents'>;
  let adminUrl: string;
  let mailbox: TestMailbox;

  beforeAll(async () => {
    const database = stack.use(await createTestDatabase());
    adminUrl = database.adminUrl;
    const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    mailbox = stack.use(await startMailbox());
    const presentRules = holdRulebooks().read;
    const settings = { smtpUrl: mailbox.url, mailFrom: 'Creditable <creditable@example.test>', folder: tmpdir() };
    const mailer = stack.adopt(openMailer(settings), (open) => {
      open.close();
    });
    const evaluatorFor = holdEvaluators(db, presentRules);
    // What a journey does with the command; the way there is Temporal's.
    const journeys = {
      adopt: async (command: Parameters<typeof adoptRules>[1]) => void (await adoptRules(db, command, presentRules)),
      lookAgain: () => Promise.resolve(),
    };
    shared = { db, mailer, evaluatorFor, presentRules, journeys, fleet: nothingRuns(), pagesUrl: 'http://localhost' };
  }, STEP_MS);
  afterAll(() => stack.disposeAsync(), STEP_MS);

  /** An organization of its own in which an activity is about to run. */
  async function arranged(name: keyof Activities, which: string | null) {
    const fixture = await fixtureOf(name);
    const { arrange, leaves = null } = which === null ? fixture : (fixture.others?.[which] ?? fixture);
    const { looksAnew = false } = fixture;
    const packetFolder = stack.adopt(await mkdtemp(join(tmpdir(), 'creditable-twice-')), (folder) =>
      rm(folder, { recursive: true, force: true }),
    );
    const program = await foundProgram(shared.db);
    const audit = { keyFile: join(packetFolder, 'audit.key'), makeKey: true, headsFolder: join(packetFolder, 'heads') };
    const documents = openFolderStore(join(packetFolder, 'documents'));
    const dependencies = { ...shared, packetFolder, audit, documents };
    const argument = await arrange({ program, dependencies, activities: activitiesOf(dependencies) });
    const run = async (db: Database = shared.db): Promise<string> => {
      sums.runs += 1;
      const activity = activitiesOf({ ...dependencies, db })[name] as (given: unknown) => Promise<unknown>;
      return canonicalOf((await activity(structuredClone(plain(argument)))) ?? null);
    };
    const kept = (): Promise<Kept> =>
      whatIsKept({ adminUrl, organizationId: program.organizationId, mails: mailbox.mails, packetFolder });
    const entries = [entryIn(program, { on: plainDate('2026-11-10') })];
    const goOn = () =>
      draftWeek(shared.db, program.by(program.superviseeId, { week: '2026-W46' as CalendarWeek, entries }));
    return { run, kept, goOn, looksAnew, leaves };
  }

  it.each(NAMES)(
    '%s: again, both at once, and after a worker died in it',
    async (name) => {
      await bearsAll(name, null);
      sums.activities += 1;
    },
    STEP_MS,
  );

  it.each(OTHERS)(
    '%s with %s: the same',
    async (name, which) => {
      await bearsAll(name, which);
      sums.others += 1;
    },
    STEP_MS,
  );

  it('is said of all activities', () => {
    const { activities, others, runs, deaths } = sums;
    const found = `${activities} of ${NAMES.length} activities, ${runs} runs, ${deaths} deaths between two steps: rows, mails and files as after one run`;
    evidence(3, 'every activity may run twice', found, null, begun);
    expect(activities).toBe(NAMES.length);
    expect(others).toBe(OTHERS.length);
    expect(deaths).toBeGreaterThan(NAMES.length / 2);
  });

  async function bearsAll(name: keyof Activities, which: string | null): Promise<void> {
    const { run, kept, goOn, looksAnew, leaves } = await arranged(name, which);
    const before = await kept();
    const counting = dyingDatabase(shared.db, null);
    const first = await run(counting.db);
    const once = await kept();
    expect(leavesWhat(before, once, leaves)).toBe(true);
    expect(await run()).toBe(first);
    expect(await kept()).toEqual(once);
    if (!looksAnew) await again({ run, kept, goOn, first });
    await bothAtOnce([name, which], amountsOf(once));
    for (let step = 2; step <= counting.begun(); step += 1) await dying([name, which], step, amountsOf(once));
  }

  /** Between two runs people go on with what does not wait for the journey: they draft. */
  async function again({ run, kept, goOn, first }: Running): Promise<void> {
    const drafted = await goOn().then(
      () => true,
      (failure: unknown) => {
        expect(failure).toMatchObject({ code: 'JOURNEY_ENDED' });
        return false;
      },
    );
    const since = await kept();
    expect(await run()).toBe(first);
    expect(await kept()).toEqual(since);
    expect(drafted || first.includes('withdrawn')).toBe(true);
  }

  async function bothAtOnce(what: Parameters<typeof arranged>, amounts: Record<string, number>): Promise<void> {
    const { run, kept } = await arranged(...what);
    const [one, other] = await Promise.all([run(), run()]);
    expect(one).toBe(other);
    const both = await kept();
    expect(amountsOf(both)).toEqual(amounts);
    expect(await run()).toBe(one);
    expect(await kept()).toEqual(both);
  }

  async function dying(
    what: Parameters<typeof arranged>,
    step: number,
    amounts: Record<string, number>,
  ): Promise<void> {
    const { run, kept } = await arranged(...what);
    await expect(run(dyingDatabase(shared.db, step).db)).rejects.toBeInstanceOf(WorkerDied);
    sums.deaths += 1;
    await run();
    expect(amountsOf(await kept())).toEqual(amounts);
  }
});

interface Running {
  readonly run: () => Promise<string>;
  readonly kept: () => Promise<Kept>;
  readonly goOn: () => Promise<unknown>;
  readonly first: string;
}

/** What does nothing where it is arranged proves nothing by doing it twice. */
function leavesWhat(before: Kept, once: Kept, leaves: string | null): boolean {
  const same = canonicalOf(before) === canonicalOf(once);
  if (leaves === null || leaves === 'nothing') return same === (leaves === 'nothing');
  return (once.rows[leaves]?.length ?? 0) > (before.rows[leaves]?.length ?? 0);
}

function activitiesOf(dependencies: Dependencies): Activities {
  return { ...createDatabaseActivities(dependencies), ...createOutboundActivities(dependencies) };
}

/** The file that says how an activity is arranged; without one it is not known to be safe. */
async function fixtureOf(name: keyof Activities): Promise<Fixture> {
  const file = new URL(
    `./twice/${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
    import.meta.url,
  );
  if (!existsSync(file)) throw new Error(`${name} has no fixture: write ${file.pathname}`);
  return (await import(file.href)) as Fixture;
}

async function othersOf(name: keyof Activities): Promise<(readonly [keyof Activities, string])[]> {
  const fixture = await fixtureOf(name).catch(() => null);
  return Object.keys(fixture?.others ?? {}).map((which) => [name, which] as const);
}

/** What goes over the wire to a worker: plain JSON. */
function plain(argument: unknown): unknown {
  return JSON.parse(JSON.stringify(argument)) as unknown;
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabaseActivities, createOutboundActivities } from '../../activities/create-activities.ts';
import type { Dependencies } from '../../activities/dependencies.ts';
import { openMailer } from '../../activities/mail/open-mailer.ts';
import { openDatabase } from '../../db/open-database.ts';
import { adoptRules } from '../../db/operations/journey/adopt-rules.ts';
import { holdRulebooks } from '../../rules/rulebooks/hold-rulebooks.ts';
import { openFolderStore } from '../../storage/open-folder-store.ts';
import { holdEvaluators } from '../../activities/hold-evaluators.ts';
import { foundProgram } from '../db/program.ts';
import { type TestDatabase, createTestDatabase } from '../support/database.ts';
import { keepChangeLog, readChanges, readCommands, refuseReceipts } from './audit/change-log.ts';
import { count, evidence } from './evidence.ts';
import { nothingRuns } from './twice/nothing-runs.ts';
import type { Activities, Fixture } from './twice/scene.ts';
import { type Kept, whatIsKept } from './twice/what-is-kept.ts';

const NAMES = Object.keys(activitiesOf({} as Dependencies)) as (keyof Activities)[];
const STEP_MS = 120_000;

/**
 * What is written without an entry of its own, because nobody decided it: it follows from what was recorded, or says how far
 * the program itself has come. Any other table that changes does so in a transaction with an entry.
 */
const FOLLOWS: Readonly<Record<string, string>> = {
  evaluation: 'What the rules make of the record; it can be counted anew from it.',
  journey_summary: 'The same in short, for lists.',
  obligation: 'What is owed is found anew at each look; what people answer to it has entries.',
  notice:
    'That a notice was mailed, or could not be. The word itself has an entry where it was stored with an obligation; a letter of the week has its run.',
  rulebook: 'The rules of the program word for word; which a journey is under has entries.',
  rules_rollout: 'How far a rollout has come by itself; what a director decided of it has entries.',
  rollout_item: 'What a rollout would change for a journey; that rules were adopted has an entry in the journey.',
  fleet_run: 'When a job went over the organization, and what became of it.',
  fleet_finding: 'What it found.',
};

/** Who may open a transaction without being a command, and why. */
const OPENERS: Readonly<Record<string, string>> = {
  'act.ts': 'every command: its change, its entry and its receipt',
  'session.ts': 'what a transaction is',
  'read.ts': 'only reads',
  'hold-session.ts': 'one reading, or what is written into the log of access',
  'audit/stream-trail.ts': 'only reads',
  'audit/stream-access.ts': 'only reads',
  'views/find-demo-people.ts': 'only reads',
  'operations/fleet/list-organizations.ts': 'only reads',
  'operations/organization/create-organization.ts': 'writes its own entry, the first of the trail',
  'operations/obligation/keep-told.ts': 'writes an entry for each word',
  'operations/obligation/keep-obligations.ts': 'obligation',
  'operations/evaluation/store-evaluation.ts': 'evaluation, journey_summary',
  'operations/notice/mark-notice-sent.ts': 'notice',
  'operations/notice/mark-undeliverable.ts': 'notice',
  'operations/evaluation/find-counted.ts': 'only reads',
  'signing/stream-signatures.ts': 'only reads',
  'operations/sealed/count-sealed.ts': 'only reads',
  'operations/sealed/reseal-rows.ts': 'the same text sealed under another key; nothing that it says changes',
  'operations/passkey/sign-in-by-passkey.ts':
    'how often a passkey was used, which shows a copy of it; writes an entry for each refusal',
  'operations/proof/give-proof.ts': 'writes an entry for each proof, good or bad',
  'operations/proof/note-proof-missing.ts': 'writes an entry for each refusal',
  'operations/calendar/number-events.ts':
    'how often an event of a calendar was changed, which calendar programs ask for',
  'operations/sign-in/find-by-address.ts': 'only reads',
  'operations/sign-in/look-up-session.ts':
    'when a session was last seen; the end of one by itself has an entry that is written with it',
  'operations/account/begin-attempt.ts': 'account_attempt, before anybody is known; what comes of it has entries',
  'operations/account/find-led-domain.ts': 'only reads',
  'operations/account/note-refusal.ts': 'writes an entry for each refusal',
  'operations/account/sign-in-by-account.ts': 'writes an entry for each account that is linked and for each refusal',
  'operations/account/take-attempt.ts': 'account_attempt, once; writes an entry for each refusal',
  'operations/token/look-up-token.ts': 'api_token: the day of its use',
  'operations/sign-in/make-link.ts': 'writes an entry for each link',
  'operations/sign-in/old-sign-ins.ts': 'writes an entry where anything is removed',
  'operations/sign-in/open-session.ts': 'writes an entry for each session',
  'operations/sign-in/redeem-link.ts': 'writes an entry for each use and each refusal',
  'operations/review/leave-review.ts': 'review_session: that it was closed; that it was opened has an entry',
  'operations/review/look-up-review.ts': 'review_session: when it was last seen, and that it closed by itself',
  'operations/review/open-review.ts': 'writes an entry for each opening and each refusal',
  'signing/check-packet-signatures.ts': 'only reads',
  'operations/rollout/rollout-items.ts': 'rollout_item, rules_rollout',
  'operations/fleet/begin-run.ts': 'fleet_run',
  'operations/fleet/finish-run.ts': 'fleet_run',
  'operations/fleet/keep-letter.ts': 'notice, fleet_finding',
  'operations/fleet/keep-findings.ts': 'fleet_finding',
};

describe('promise 29: every change has its audit entry in the same transaction', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { activities: 0, refused: 0 };
  let database: TestDatabase;
  let shared: Omit<Dependencies, 'packetFolder'>;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    await keepChangeLog(database.adminUrl);
    const db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    const folder = stack.adopt(await mkdtemp(join(tmpdir(), 'creditable-audit-')), (made) =>
      rm(made, { recursive: true, force: true }),
    );
    const presentRules = holdRulebooks().read;
    const mailer = openMailer({ smtpUrl: null, mailFrom: 'Creditable <creditable@example.test>', folder });
    const journeys = {
      adopt: async (command: Parameters<typeof adoptRules>[1]) => void (await adoptRules(db, command, presentRules)),
      lookAgain: () => Promise.resolve(),
    };
    const audit = { keyFile: join(folder, 'audit.key'), makeKey: true, headsFolder: join(folder, 'heads') };
    const documents = openFolderStore(join(folder, 'documents'));
    const outside = { mailer, journeys, fleet: nothingRuns(), pagesUrl: 'http://localhost', audit, documents };
    shared = { db, evaluatorFor: holdEvaluators(db, presentRules), presentRules, ...outside };
  }, STEP_MS);
  afterAll(() => stack.disposeAsync(), STEP_MS);

  it.each(NAMES)(
    '%s: what fails behind its entry leaves neither the change nor the entry',
    async (name) => {
      const { run, kept } = await arranged(name);
      const before = await kept();
      await refuseReceipts(database.adminUrl, true);
      const failed = await run().then(
        () => false,
        () => true,
      );
      await refuseReceipts(database.adminUrl, false);
      const after = await kept();
      expect(failed ? after.rows : before.rows).toEqual(before.rows);
      sums.refused += Number(failed);
      await run();
      sums.activities += 1;
    },
    STEP_MS,
  );

  it('no transaction changes anything else without an entry', async () => {
    const changes = await readChanges(database.adminUrl);
    const silent = changes.filter(({ tables }) => !tables.includes('audit_entry'));
    const unsaid = new Set(silent.flatMap(({ tables }) => tables));
    expect([...unsaid].sort()).toEqual(Object.keys(FOLLOWS).sort());
    const commands = await readCommands(database.adminUrl);
    const found =
      `${count(changes.length)} transactions by ${String(sums.activities)} of ${String(NAMES.length)} activities, with ` +
      `${String(commands.length)} kinds of command: none without its entry but in ${String(unsaid.size)} tables of what follows; ` +
      `${String(sums.refused)} made to fail after the entry left nothing`;
    evidence(29, 'every change has its entry in the same transaction', found, null, begun);
    expect(sums.activities).toBe(NAMES.length);
    expect(sums.refused).toBeGreaterThan(NAMES.length / 2);
  });

  it('whoever opens a transaction is a command, or is named here with a reason', async () => {
    const files = (await readdir('db', { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
    const found: string[] = [];
    const writers: string[] = [];
    for (const file of files) {
      const text = await readFile(join('db', file), 'utf8');
      if (/\binSession\(|\.transactional\(/.test(text)) found.push(file);
      const writes = /\b(insert into|delete from|update \w+ set)\b|em\.(insert|nativeUpdate|nativeDelete)/.test(text);
      if (writes && /\bread\(\w/.test(text) && !/\bact(<\w+>)?\(/.test(text)) writers.push(file);
    }
    expect(found).toEqual(Object.keys(OPENERS).sort());
    expect(writers).toEqual([]);
  });

  /** An organization of its own in which an activity is about to run. */
  async function arranged(name: keyof Activities) {
    const { arrange } = await fixtureOf(name);
    const packetFolder = stack.adopt(await mkdtemp(join(tmpdir(), 'creditable-audit-')), (folder) =>
      rm(folder, { recursive: true, force: true }),
    );
    const program = await foundProgram(shared.db);
    const dependencies = { ...shared, packetFolder };
    const argument = await arrange({ program, dependencies, activities: activitiesOf(dependencies) });
    const activity = activitiesOf(dependencies)[name] as (given: unknown) => Promise<unknown>;
    const place = { adminUrl: database.adminUrl, organizationId: program.organizationId, mails: [], packetFolder };
    const kept = (): Promise<Kept> => whatIsKept(place);
    return { run: () => activity(JSON.parse(JSON.stringify(argument))), kept };
  }
});

function activitiesOf(dependencies: Dependencies): Activities {
  return { ...createDatabaseActivities(dependencies), ...createOutboundActivities(dependencies) };
}

/** The file that says how an activity is arranged, as in promise 3. */
async function fixtureOf(name: keyof Activities): Promise<Fixture> {
  const file = new URL(
    `./twice/${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
    import.meta.url,
  );
  if (!existsSync(file)) throw new Error(`${name} has no fixture: write ${file.pathname}`);
  return (await import(file.href)) as Fixture;
}

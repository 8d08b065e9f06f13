import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkTrail } from '../../activities/audit/check-trail.ts';
import { type AuditPlace, exportHead } from '../../activities/audit/export-head.ts';
import type { AuditedEntry } from '../../db/audit/audited-entry.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { addSetting } from '../../db/operations/setting/add-setting.ts';
import { runCliWith } from '../cli/run-cli.ts';
import { type Program, foundProgram, NOW } from '../db/program.ts';
import { type TestDatabase, createTestDatabase } from '../support/database.ts';
import { createTestFolder } from '../support/folders.ts';
import { type Tampering, tampered, withHash } from './audit/tamper.ts';
import { count, evidence } from './evidence.ts';

const SETTING = { jurisdiction: 'CA', kind: 'exempt', clinical: true, employment: 'employee' } as const;
/** The entries of which heads are kept outside; the trail goes on a little behind the last. */
const HEADS = [10, 20, 30];
const LENGTH = 33;
const BAD = 15;
const STEP_MS = 120_000;

/** Everything that one can do to an entry without its content agreeing any more, one column at a time. */
const FLIPS: Readonly<Record<string, string>> = {
  id: 'gen_random_uuid()',
  at: "at + interval '1 millisecond'",
  actor_id: 'null',
  journey_id: 'gen_random_uuid()',
  action: 'overlay(action placing chr(ascii(action) # 1) from 1)',
  subject_id: 'gen_random_uuid()',
  sentence: 'overlay(sentence placing chr(ascii(sentence) # 1) from 1)',
  before: `'{"name": "West"}'`,
  after: `'{"name": "West"}'`,
  command_key: "command_key || ' '",
  previous_sha256: 'overlay(previous_sha256 placing chr(ascii(previous_sha256) # 1) from 1)',
  sha256: 'overlay(sha256 placing chr(ascii(sha256) # 1) from 1)',
};

/** What a superuser does, and what is to be said of it. */
const DEEDS: readonly (readonly [string, (tampering: Tampering) => Promise<void>, Record<string, unknown>])[] = [
  [
    'flips one byte',
    ({ run }) =>
      run(`update audit_entry set sentence = ${FLIPS['sentence'] ?? ''} where organization_id = $1 and sequence = $2`, [
        BAD,
      ]),
    { kind: 'altered', sequence: BAD },
  ],
  [
    'alters an entry and makes its hash anew',
    async ({ run, forge, entries }) => {
      await run('delete from audit_entry where organization_id = $1 and sequence = $2', [BAD]);
      await forge(withHash({ ...at(entries, BAD), sentence: 'Nothing happened.' }));
    },
    { kind: 'altered', sequence: BAD },
  ],
  [
    'deletes',
    ({ run }) => run('delete from audit_entry where organization_id = $1 and sequence = $2', [BAD]),
    { kind: 'removed', sequence: BAD, until: BAD },
  ],
  [
    'deletes and closes the gap',
    async ({ run }) => {
      await run('delete from audit_entry where organization_id = $1 and sequence in ($2, $2 + 1)', [BAD]);
      await shift(run, BAD, -2);
    },
    { kind: 'removed', sequence: BAD, until: BAD + 1 },
  ],
  [
    'inserts',
    async ({ run, forge, entries }) => {
      await shift(run, BAD, 1);
      await forge(withHash({ ...at(entries, BAD), id: randomUUID(), sentence: 'Something happened.' }));
    },
    { kind: 'inserted', sequence: BAD },
  ],
  [
    'reorders two',
    async ({ run }) => {
      const swap = 'update audit_entry set sequence = $3 where organization_id = $1 and sequence = $2';
      for (const [from, to] of [
        [BAD, -1],
        [BAD + 1, BAD],
        [-1, BAD + 1],
      ] as const)
        await run(swap, [from, to]);
    },
    { kind: 'reordered', sequence: BAD },
  ],
  [
    'cuts the tail',
    ({ run }) => run('delete from audit_entry where organization_id = $1 and sequence > $2', [BAD]),
    { kind: 'truncated', sequence: BAD + 1, until: 30 },
  ],
  [
    'takes out everything',
    ({ run }) => run('delete from audit_entry where organization_id = $1'),
    { kind: 'truncated', sequence: 1 },
  ],
  [
    'rewrites the whole chain consistently',
    async ({ run, forge, entries }) => {
      await run('delete from audit_entry where organization_id = $1');
      let previousSha256 = at(entries, 1).previousSha256;
      for (const entry of entries) {
        const sentence = entry.sequence === BAD ? 'Nothing happened.' : entry.sentence;
        const forged = withHash({ ...entry, sentence, previousSha256 });
        await forge(forged);
        previousSha256 = forged.sha256;
      }
    },
    // Behind the head of entry 10 it may begin anywhere; at that of entry 20 it shows.
    { kind: 'rewritten', sequence: 20 },
  ],
];

describe('promise 29: the audit trail is tamper-evident', () => {
  const stack = new AsyncDisposableStack();
  const begun = performance.now();
  const sums = { deeds: 0, flips: 0, entries: 0 };
  let database: TestDatabase;
  let db: Database;
  let program: Program;
  let place: AuditPlace;

  beforeAll(async () => {
    database = stack.use(await createTestDatabase());
    db = stack.adopt(await openDatabase(database.runtimeUrl), (opened) => opened.close());
    const { folder } = stack.use(await createTestFolder());
    place = { keyFile: join(folder, 'audit.key'), makeKey: true, headsFolder: join(folder, 'heads') };
    program = await foundProgram(db);
    for (let length = await lengthNow(); length < LENGTH; length += 1) {
      await addSetting(db, program.by(program.directorId, { ...SETTING, name: `Setting ${String(length)}` }));
      if (HEADS.includes(length + 1)) await exportHead(place, await verdict(), NOW);
    }
  }, STEP_MS);
  afterAll(() => stack.disposeAsync(), STEP_MS);

  const verdict = () => checkTrail(db, program.organizationId, place);
  const lengthNow = async () => (await verdict()).entries;
  /** The command as somebody types it, beside the running system. */
  const verify = (...more: readonly string[]) => {
    const settings = { DATABASE_URL: database.adminUrl, AUDIT_KEY_FILE: place.keyFile };
    const about = ['--heads', place.headsFolder, '--organization', program.organizationId];
    return runCliWith(settings, 'verify-audit', ...about, ...more);
  };

  it('passes untouched, also from a shell', async () => {
    const trail = await verdict();
    expect(trail).toMatchObject({ entries: LENGTH, heads: 3, passed: 3, problems: [], fault: null });
    const { status, stdout } = verify();
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${String(LENGTH)} entries, sound.`)]);
    sums.entries = trail.entries;
  });

  it.each(DEEDS)('names the first bad entry when a superuser %s', async (_, deed, expected) => {
    const { trail, ran } = await tampered(database.adminUrl, program.organizationId, deed, async () => ({
      trail: await verdict(),
      ran: verify('--json'),
    }));
    expect(trail.fault).toMatchObject(expected);
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.stdout.split('\n')[0] ?? '')).toMatchObject({
      organizationId: program.organizationId,
      fault: expected,
    });
    expect((await verdict()).fault).toBeNull();
    sums.deeds += 1;
  });

  it.each(Object.entries(FLIPS))('sees that %s was changed', async (column, value) => {
    const sql = `update audit_entry set "${column}" = ${value} where organization_id = $1 and sequence = $2`;
    const trail = await tampered(database.adminUrl, program.organizationId, ({ run }) => run(sql, [BAD]), verdict);
    expect(trail.fault).toMatchObject({ kind: 'altered', sequence: BAD });
    sums.flips += 1;
  });

  it('says that an entry given to another organization was taken out', async () => {
    const other = await foundProgram(db);
    const sql =
      'update audit_entry set organization_id = $3, sequence = 1000 where organization_id = $1 and sequence = $2';
    const give = ({ run }: Tampering) => run(sql, [BAD, other.organizationId]);
    const both = await tampered(database.adminUrl, program.organizationId, give, async () => [
      (await verdict()).fault,
      (await checkTrail(db, other.organizationId, place)).fault,
    ]);
    expect(both).toMatchObject([{ kind: 'removed', sequence: BAD }, { sequence: expect.any(Number) }]);
  });

  it('names a head that was changed, or that somebody else signed', async () => {
    const path = join(place.headsFolder, program.organizationId, '20.json');
    const kept = await readFile(path, 'utf8');
    await rm(path);
    await writeFile(path, kept.replace(/"sha256": "../, '"sha256": "00'));
    expect((await verdict()).problems).toMatchObject([{ kind: 'bad-signature', path }]);
    const { status, stdout } = verify();
    expect([status, stdout]).toEqual([1, expect.stringContaining('bad-signature')]);
    await writeFile(path, kept.replace(/"keyId": "..../, '"keyId": "0000'));
    expect((await verdict()).problems).toMatchObject([{ kind: 'unknown-key', path }]);
    await writeFile(path, kept);
    expect((await verdict()).problems).toEqual([]);
  });

  it('signs what is sound from a shell, nothing that is not, and says when nothing is kept outside', async () => {
    const { organizationId } = program;
    const cut = ({ run }: Tampering) => run('delete from audit_entry where organization_id = $1 and sequence = 2');
    const broken = await tampered(database.adminUrl, organizationId, cut, () => Promise.resolve(verify('--export')));
    expect(broken.status).toBe(1);
    expect((await verdict()).heads).toBe(HEADS.length);
    await using elsewhere = await createTestFolder();
    const none = verify('--heads', join(elsewhere.folder, 'none'));
    expect([none.status, none.stdout]).toEqual([0, expect.stringContaining('No head of this trail is kept outside')]);
    const exporting = ['--heads', join(elsewhere.folder, 'heads'), '--export'];
    const exported = verify(...exporting);
    expect(exported.stdout).toContain(`The head of entry ${String(LENGTH)} was signed and kept.`);
    const again = await checkTrail(db, organizationId, { headsFolder: join(elsewhere.folder, 'heads') });
    expect(again).toMatchObject({ heads: 1, passed: 1, fault: null, problems: [] });
  });

  it('is said of all', () => {
    const found =
      `${count(sums.entries)} entries with ${String(HEADS.length)} signed heads outside: ${String(sums.deeds)} of ` +
      `${String(DEEDS.length)} deeds of a superuser and ${String(sums.flips)} of ${String(Object.keys(FLIPS).length)} changed columns named at the first bad entry; untouched it passes`;
    evidence(29, 'the audit trail is tamper-evident', found, null, begun);
    expect([sums.deeds, sums.flips]).toEqual([DEEDS.length, Object.keys(FLIPS).length]);
  });
});

/** Gives an entry and all after it other numbers, in two steps: no number may stand there twice on the way. */
async function shift(run: Tampering['run'], from: number, by: number): Promise<void> {
  await run('update audit_entry set sequence = sequence + 1000 where organization_id = $1 and sequence >= $2', [from]);
  await run('update audit_entry set sequence = sequence - 1000 + $2 where organization_id = $1 and sequence >= 1000', [
    by,
  ]);
}

function at(entries: readonly AuditedEntry[], sequence: number): AuditedEntry {
  const entry = entries[sequence - 1];
  if (entry?.sequence !== sequence) throw new Error(`There is no entry ${String(sequence)}.`);
  return entry;
}

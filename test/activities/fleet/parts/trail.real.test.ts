import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trailPart } from '../../../../activities/fleet/parts/trail.ts';
import { addSetting } from '../../../../db/operations/setting/add-setting.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { openTestDatabase } from '../../../db/open-test-database.ts';
import { foundProgram, NOW } from '../../../db/program.ts';
import { createTestFolder } from '../../../support/folders.ts';

const SETTING = { name: 'West', jurisdiction: 'CA', kind: 'exempt', clinical: true, employment: 'employee' } as const;

describe('the audit trail in the nightly job', () => {
  it('has its head kept outside once for each state of it, and none where it is broken', async () => {
    await using database = await openTestDatabase();
    await using place = await createTestFolder();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    const { organizationId, directorId, by } = program;
    const headsFolder = join(place.folder, 'heads');
    const part = trailPart({ db, audit: { keyFile: join(place.folder, 'key'), makeKey: true, headsFolder } });
    const subject = { organizationId, subjectId: organizationId, at: NOW };
    let runs = 0;
    /** Each run has its own instant. */
    const nextRun = () => ({ ...subject, at: new Date(Date.parse(NOW) + (runs += 1)).toISOString() });
    const files = () => readdir(join(headsFolder, organizationId));
    const found = async () => (await part.find(nextRun())).map(({ kind, found: is }) => [kind, is]);

    expect(await found()).toEqual([['head-due', 'none']]);
    await Promise.all([part.heal(subject, ['head-due']), part.heal(subject, ['head-due'])]);
    const once = await files();
    expect(once).toEqual([expect.stringMatching(/^\d+\.json$/)]);
    const text = await readFile(join(headsFolder, organizationId, once[0] ?? ''), 'utf8');
    await part.heal(nextRun(), ['head-due']);
    expect(await files()).toEqual(once);
    expect(await readFile(join(headsFolder, organizationId, once[0] ?? ''), 'utf8')).toBe(text);
    expect(await found()).toEqual([]);

    await addSetting(db, by(directorId, SETTING));
    expect(await found()).toEqual([['head-due', `of entry ${String(Number.parseInt(once[0] ?? '', 10))}`]]);
    await withClient(adminUrl, async (client) => {
      await client.query("set session_replication_role = 'replica'");
      await client.query("update audit_entry set sentence = 'x' where sequence = 2");
    });
    expect(await found()).toEqual([['trail-broken', expect.stringContaining('Entry 2 was altered')]]);
    await expect(part.heal(nextRun(), ['trail-broken'])).rejects.toMatchObject({ code: 'AUDIT_TRAIL_BROKEN' });
    expect(await files()).toEqual(once);
  }, 120_000);
});

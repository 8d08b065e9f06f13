import { describe, expect, test } from '@jest/globals';
import { readLog } from '../../../../db/operations/record/read-log.ts';
import { readManyLogs } from '../../../../db/operations/record/read-many-logs.ts';
import { read } from '../../../../db/read.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';
import { fillLogs } from './fill-logs.ts';

describe('reading many logs', () => {
  test('each is what is read of one journey alone, entry for entry', async () => {
    await using database = await openTestDatabase();
    const { db, adminUrl } = database;
    const program = await foundProgram(db);
    const other = await foundProgram(db, 'Alder Clinic');
    await fillLogs(adminUrl, program);
    await fillLogs(adminUrl, other);

    const ids = [program.journeyId, other.journeyId];
    const { one, many } = await read(db, program, async (session) => {
      return { one: await readLog(session, program.journeyId), many: await readManyLogs(session, ids) };
    });

    expect(one).toHaveLength(300);
    expect(JSON.stringify(many.get(program.journeyId))).toBe(JSON.stringify(one));
    // Of another organization nothing is seen.
    expect([...many.keys()]).toEqual([program.journeyId]);
  });

  test('a journey with nothing logged is left out', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const program = await foundProgram(db);
    const logs = await read(db, program, (session) => readManyLogs(session, [program.journeyId]));
    expect(logs.size).toBe(0);
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { endFeed } from '../../../../db/operations/calendar/end-feed.ts';
import { makeFeed } from '../../../../db/operations/calendar/make-feed.ts';
import { addSetting } from '../../../../db/operations/setting/add-setting.ts';
import { addSettingSchema } from '../../../../rules/vocabulary/commands/add-setting.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram } from '../../program.ts';

describe('a person who ends a calendar and does other things at the same moment', () => {
  it('never has one command stand in the way of another for good', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { directorId, by } = await foundProgram(db);
    const command = () => by(directorId, {});
    const clinic = (name: string) => addSettingSchema.parse({ name, jurisdiction: 'CA', kind: 'exempt' });
    const refused: unknown[] = [];
    for (let round = 0; round < 12; round += 1) {
      const commands = [0, 1, 2].flatMap((index) => [
        makeFeed(db, command(), () => randomUUID()),
        endFeed(db, command()),
        addSetting(db, by(directorId, clinic(`Clinic ${String(round)}-${String(index)}`))),
      ]);
      for (const one of await Promise.allSettled(commands)) if (one.status === 'rejected') refused.push(one.reason);
    }
    // Where there is no calendar to end, that is said; nothing else goes wrong.
    expect(refused.filter((reason) => (reason as { code?: string }).code !== 'FEED_NOT_FOUND')).toEqual([]);
  }, 120_000);
});

import { describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { act } from '../../db/act.ts';
import { addPerson } from '../../db/operations/person/add-person.ts';
import { openDatabase } from '../../db/open-database.ts';
import { recordFacts } from '../../db/operations/journey/record-facts.ts';
import { insertPerson } from '../../db/operations/person/insert-person.ts';
import { inSession } from '../../db/session.ts';
import { sha256Of } from '../../db/sha256.ts';
import { findPeople } from '../../db/views/find-people.ts';
import { plainDate } from '../../rules/vocabulary/plain-date.ts';
import { openTestDatabase } from './open-test-database.ts';
import { foundProgram, NOW, someone } from './program.ts';

describe('a command', () => {
  test('sent 20 times at once with one key has one effect and 20 equal answers', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { organizationId, directorId } = await foundProgram(db);
    const command = { organizationId, actorId: directorId, key: randomUUID(), body: {} };
    // Long enough for all to be under way together. Each is accepted at its own instant and still is the same command.
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, second) =>
        act(db, 'add-slowly', { ...command, at: `2026-11-23T18:00:${String(second + 10)}.000Z` }, async (session) => {
          await session.ask('select pg_sleep(0.5)');
          const subjectId = await insertPerson(session, someone('Robin Repeat', ['supervisor']), NOW);
          return { receipt: { subjectId, sentence: 'Robin was added.' }, audit: { action: 'person-added' } };
        }),
      ),
    );
    expect(new Set(answers.map((answer) => sha256Of(answer))).size).toBe(1);
    const people = await findPeople(db, { organizationId, actorId: directorId });
    expect(people.filter(({ name }) => name === 'Robin Repeat')).toHaveLength(1);
    const entries = await inSession(db, organizationId, ({ ask }) =>
      ask('select 1 from audit_entry where command_key = ?', [command.key]),
    );
    expect(entries).toHaveLength(1);
  });

  test('with the key of another command is refused', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { organizationId, directorId } = await foundProgram(db);
    const key = randomUUID();
    const command = { organizationId, actorId: directorId, at: NOW, key };
    await addPerson(db, { ...command, body: someone('One', ['supervisor']) });
    await expect(addPerson(db, { ...command, body: someone('Two', ['supervisor']) })).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
  });

  test('that is refused leaves no trace, and its key can be used again', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { by, superviseeId, organizationId } = await foundProgram(db);
    const leave = { from: plainDate('2026-12-01'), until: plainDate('2026-11-01') };
    const key = randomUUID();
    await expect(recordFacts(db, by(superviseeId, { leaves: [leave] }, key))).rejects.toMatchObject({
      code: 'DATE_ORDER',
    });
    const traces = await inSession(db, organizationId, ({ ask }) =>
      ask('select 1 from audit_entry where command_key = ?', [key]),
    );
    expect(traces).toEqual([]);
    await expect(
      recordFacts(db, by(superviseeId, { leaves: [{ ...leave, until: plainDate('2026-12-31') }] }, key)),
    ).resolves.toMatchObject({ recordedAt: NOW });
  });

  test('numbers the audit trail without gaps and chains it by hash, also under 30 concurrent commands', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { organizationId, directorId } = await foundProgram(db);
    await Promise.all(
      Array.from({ length: 30 }, (_, each) =>
        addPerson(db, {
          organizationId,
          actorId: directorId,
          at: NOW,
          key: randomUUID(),
          body: someone(`Person ${each}`, ['supervisee']),
        }),
      ),
    );
    const entries = await inSession(db, organizationId, ({ ask }) =>
      ask<Record<string, unknown>>(`
        select id, organization_id as "organizationId", sequence, at, actor_id as "actorId", journey_id as "journeyId", action, subject_id as "subjectId",
          sentence, before, after, command_key as "commandKey", previous_sha256 as "previousSha256", sha256 from audit_entry order by sequence`),
    );
    let previous = '0'.repeat(64);
    entries.forEach(({ sha256, ...entry }, index) => {
      const content = { ...entry, at: new Date(String(entry['at'])).toISOString() };
      expect([entry['sequence'], entry['previousSha256'], sha256Of(content)]).toEqual([index + 1, previous, sha256]);
      previous = String(sha256);
    });
    expect(entries.length).toBeGreaterThan(30);
  });

  test('says so when the database is away', async () => {
    const away = await openDatabase('postgres://nobody:nothing@127.0.0.1:1/none');
    const command = {
      organizationId: randomUUID(),
      actorId: randomUUID(),
      at: NOW,
      key: randomUUID(),
      body: someone('Nobody', ['director']),
    };
    await expect(addPerson(away, command)).rejects.toMatchObject({ code: 'DATABASE_AWAY' });
    await away.close();
  });
});

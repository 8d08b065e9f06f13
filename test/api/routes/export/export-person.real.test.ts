import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import request, { type Response } from 'supertest';
import { PERSON_TABLES, SECRET_COLUMNS } from '../../../../db/operations/export/person-tables.ts';
import { addPasskey } from '../../../../db/operations/passkey/add-passkey.ts';
import type { RemovalsOfPerson } from '../../../../db/operations/export/read-removals.ts';
import { withClient } from '../../../../local/postgres/start-postgres.ts';
import { pdfWith } from '../../documents/files.ts';
import { type OpenWeek, openWeek } from '../../support/open-week.ts';
import { type Organization, type RunningApi, runApi } from '../../support/running-api.ts';
import { sendDocument } from '../../support/send-document.ts';
import { signInAs } from '../../support/sign-in-as.ts';

const CERTIFICATE = pdfWith('% THE-CERTIFICATE');

describe('everything about a person', () => {
  const stack = new AsyncDisposableStack();
  let api: RunningApi;
  let other: Organization;
  let open: OpenWeek;

  beforeAll(async () => {
    api = stack.use(await runApi());
    other = await api.another();
    open = await openWeek(api);
    await openWeek(other);
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  const take = async (actorId: string, personId: string, key: string = randomUUID()): Promise<Response> => {
    const cookie = await signInAs(api.services, { organizationId: api.people.organizationId, actorId });
    const asked = request(api.app).post(`/api/people/${personId}/export`).set('Cookie', cookie);
    return asked.set('Idempotency-Key', key).responseType('blob');
  };

  const keepPasskey = (actorId: string) => {
    const credential = { credentialId: randomUUID(), publicKey: 'AA', counter: 0, transports: [], synced: false };
    const who = { organizationId: api.people.organizationId, actorId, key: randomUUID(), at: api.services.now() };
    return addPasskey(api.services.db, { ...who, body: { name: 'My phone', credential } }, () =>
      Promise.resolve(credential),
    );
  };

  it('is one archive with the rows, documents and packets, without secrets and without anything of another organization', async () => {
    const { superviseeId, organizationId } = api.people;
    const acting = { organizationId, actorId: superviseeId };
    const path = `/api/journeys/${open.journeyId}/documents`;
    const filed = await sendDocument(api, acting, path, {
      fields: { kind: 'evaluation', title: 'Evaluation' },
      content: CERTIFICATE,
    });
    const { subjectId: documentId } = filed.body as { subjectId: string };
    await keepPasskey(superviseeId);
    const answer = await take(superviseeId, superviseeId);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/zip']);
    const files = unzip(answer.body as Buffer);
    expect(files.get(`documents/${documentId}.pdf`)).toEqual(CERTIFICATE);
    const rowsOf = (table: string) =>
      JSON.parse(String(files.get(`tables/${table}.json`))) as Record<string, unknown>[];
    expect(rowsOf('journey').map(({ id }) => id)).toEqual([open.journeyId]);
    expect(rowsOf('weekly_log').map(({ id }) => id)).toContain(open.weeklyLogId);
    expect(rowsOf('log_entry').length).toBeGreaterThan(0);
    expect(rowsOf('audit_entry').map(({ action }) => action)).toContain('person-exported');
    expect(rowsOf('document')).toEqual([expect.objectContaining({ id: documentId })]);
    // Of a passkey what its owner calls it and when it was used, nothing by which it is recognized.
    expect(rowsOf('passkey').map((row) => Object.keys(row).sort())).toEqual([
      ['id', 'last_used_at', 'made_at', 'name', 'organization_id', 'person_id', 'removed_at', 'synced'],
    ]);
    for (const table of [...files.keys()].filter((name) => name.startsWith('tables/')))
      for (const row of JSON.parse(String(files.get(table))) as Record<string, unknown>[]) {
        expect([table, row['organization_id']]).toEqual([table, organizationId]);
        expect(Object.keys(row).filter((column) => SECRET_COLUMNS.test(column))).toEqual([]);
      }
    const whole = [...files.values()].join('\n');
    for (const id of [other.people.superviseeId, other.people.organizationId]) expect(whole).not.toContain(id);
    expect(String(files.get('read-me.txt'))).not.toContain('Could not be read');
  }, 60_000);

  it('says who looked, when and at what, and neither from where nor who else was in the same list', async () => {
    const { superviseeId, directorId } = api.people;
    expect((await api.ask(directorId, 'get', '/api/journeys')).status).toBe(200);
    const files = unzip((await take(superviseeId, superviseeId)).body as Buffer);
    const looks = JSON.parse(String(files.get('who-looked.json'))) as Record<string, unknown>[];
    expect(looks).toContainEqual(
      expect.objectContaining({ operation: 'listJourneys', kind: 'view', who: 'Dana Director', means: 'session' }),
    );
    const told = ['at', 'device', 'emergencyId', 'kind', 'means', 'operation', 'who'];
    for (const look of looks) expect(Object.keys(look).sort()).toEqual(told);
    const others = unzip((await take(directorId, directorId)).body as Buffer);
    expect(String(others.get('who-looked.json'))).not.toContain(superviseeId);
  });

  it('says what of it is removed when, and why the rest is kept', async () => {
    const { superviseeId } = api.people;
    const files = unzip((await take(superviseeId, superviseeId)).body as Buffer);
    const kept = JSON.parse(String(files.get('kept.json'))) as RemovalsOfPerson[];
    const removed = kept.filter((one) => one.removed !== null);
    expect(removed.map(({ rows }) => rows.map(({ table }) => table))).toEqual([
      ['sign_in_session', 'mailed_link', 'api_token'],
    ]);
    const [sessions] = removed[0]?.rows ?? [];
    expect(sessions?.count).toBeGreaterThan(0);
    expect(Date.parse(sessions?.first ?? '') - Date.now()).toBeGreaterThan(90 * 86_400_000);
  });

  it('is for oneself and for directors; of anybody else, and of another organization, there is nobody', async () => {
    const { superviseeId, supervisorId, directorId } = api.people;
    expect((await take(directorId, superviseeId)).status).toBe(200);
    expect((await take(supervisorId, superviseeId)).status).toBe(404);
    expect((await take(directorId, other.people.superviseeId)).status).toBe(404);
  });

  it('names what could not be read, and hands out the rest', async () => {
    const { superviseeId, organizationId } = api.people;
    await rm(join(api.packetFolder, '..', 'documents', organizationId), { recursive: true });
    const files = unzip((await take(superviseeId, superviseeId)).body as Buffer);
    expect(String(files.get('read-me.txt'))).toMatch(/Could not be read: documents\//);
    expect(files.get('tables/person.json')?.length).toBeGreaterThan(10);
  });

  it('forgets no table: each says how its rows concern a person, or why none does', async () => {
    const tables = await withClient(api.adminUrl, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
      );
      return rows.map(({ name }) => name);
    });
    expect(Object.keys(PERSON_TABLES).sort()).toEqual(tables);
    // Where a column names a person, the table is not without persons.
    const { rows } = await withClient(api.adminUrl, (client) =>
      client.query<{ name: string }>(
        `select distinct c.conrelid::regclass::text as name from pg_constraint c
         where c.contype = 'f' and c.confrelid in ('person'::regclass, 'journey'::regclass) order by 1`,
      ),
    );
    expect(rows.filter(({ name }) => 'none' in (PERSON_TABLES[name] ?? {}))).toEqual([]);
  });
});

/** The files of an archive, found by the list at its end. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, name, extra, comment] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt16LE(at + 30),
      archive.readUInt16LE(at + 32),
    ];
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(begin, begin + packed);
    const content = archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
    files.set(archive.toString('utf8', at + 46, at + 46 + name), content);
    at += 46 + name + extra + comment;
  }
  return files;
}

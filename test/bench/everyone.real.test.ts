import { expect, it } from '@jest/globals';
import { openDatabase } from '../../db/open-database.ts';
import { createTestDatabase } from '../support/database.ts';
import { makeRecord } from './evaluate/make-record.ts';
import { fillOrganization } from './everyone/fill-organization.ts';
import { measureEveryone } from './everyone/measure-everyone.ts';

it('the bench of everyone evaluates each person from rows that it wrote', async () => {
  await using database = await createTestDatabase();
  const record = makeRecord(20);
  const organization = await fillOrganization(database.adminUrl, record, 4);
  expect(organization.journeyIds).toHaveLength(4);
  const db = await openDatabase(database.runtimeUrl);
  try {
    const figures = await measureEveryone({ db, organization, record }, () => undefined);
    expect(figures).toMatchObject({ people: 4, entries: 20 });
    expect(figures.ratioToRead).toBeGreaterThan(0);
  } finally {
    await db.close();
  }
}, 120_000);

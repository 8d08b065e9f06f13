import { describe, expect, test } from '@jest/globals';
import { giveConsent } from '../../../../db/operations/signing/give-consent.ts';
import { withdrawConsent } from '../../../../db/operations/signing/withdraw-consent.ts';
import { findSigningConsent } from '../../../../db/views/find-signing-consent.ts';
import { versionAt } from '../../../support/consent.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { foundProgram, NOW } from '../../program.ts';

describe('agreeing to sign electronically', () => {
  test('is kept once, is withdrawn once, and can be given anew', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { by, directorId, organizationId } = await foundProgram(db);
    const version = versionAt(NOW);
    const acting = { organizationId, actorId: directorId };
    const since = () => findSigningConsent(db, acting, version);
    expect(await since()).toBeNull();
    const first = await giveConsent(db, by(directorId, { version }));
    const again = await giveConsent(db, by(directorId, { version }));
    expect([again.subjectId, await since()]).toEqual([first.subjectId, NOW]);
    await withdrawConsent(db, by(directorId, {}));
    expect(await since()).toBeNull();
    await expect(withdrawConsent(db, by(directorId, {}))).rejects.toMatchObject({ code: 'CONSENT_NOT_GIVEN' });
    const anew = await giveConsent(db, by(directorId, { version }));
    expect(anew.subjectId).not.toBe(first.subjectId);
  });

  test('holds for the text that was shown, and no other', async () => {
    await using database = await openTestDatabase();
    const program = await foundProgram(database.db);
    const stale = program.by(program.directorId, { version: '2020-01' });
    await expect(giveConsent(database.db, stale)).rejects.toMatchObject({
      code: 'CONSENT_OUTDATED',
      details: { version: versionAt(NOW) },
    });
  });
});

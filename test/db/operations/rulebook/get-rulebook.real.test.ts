import { describe, expect, it } from '@jest/globals';
import { getRulebook } from '../../../../db/operations/rulebook/get-rulebook.ts';
import { writeRulebook } from '../../../../db/operations/rulebook/keep-rulebook.ts';
import { inSession } from '../../../../db/session.ts';
import { loadRulebook } from '../../../../rules/rulebooks/load-rulebook.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { NOW, foundProgram } from '../../program.ts';

describe('a kept rulebook', () => {
  it('comes back word for word, in the order in which it was written, and for its own organization only', async () => {
    await using database = await openTestDatabase();
    const { db } = database;
    const { organizationId } = await foundProgram(db);
    const document = loadRulebook('NC-LCMHC');
    const { sha256, identity } = document;
    const kept = { license: 'NC-LCMHC', version: identity.version, sha256, document, at: NOW } as const;
    await inSession(db, organizationId, (session) => writeRulebook(session, kept));
    const pinned = { organizationId, license: 'NC-LCMHC', sha256 } as const;
    expect(JSON.stringify(await getRulebook(db, pinned))).toBe(JSON.stringify(document));
    const other = await foundProgram(db, 'Elsewhere');
    await expect(getRulebook(db, { ...pinned, organizationId: other.organizationId })).rejects.toMatchObject({
      code: 'RULEBOOK_NOT_FOUND',
    });
  });
});

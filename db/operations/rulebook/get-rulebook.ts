import type { Rulebook as RulebookDocument } from '../../../rules/rulebooks/rulebook.ts';
import type { LicenseCode } from '../../../rules/vocabulary/license-code.ts';
import { CreditableError } from '../../../rules/vocabulary/errors.ts';
import type { Database } from '../../open-database.ts';
import { read } from '../../read.ts';

/** The rules that a journey is pinned to. */
export interface PinnedRules {
  readonly organizationId: string;
  readonly license: LicenseCode;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/**
 * The rulebook that was kept under a hash, word for word.
 * @throws RULEBOOK_NOT_FOUND when it was never kept for this organization; DATABASE_AWAY.
 */
export function getRulebook(db: Database, { organizationId, license, sha256 }: PinnedRules): Promise<RulebookDocument> {
  return read(db, { organizationId }, async (session) => {
    const [kept] = await session.ask<{ document: RulebookDocument }>(
      'select document from rulebook where license = ? and sha256 = ?',
      [license, sha256],
    );
    if (kept === undefined) throw new CreditableError('RULEBOOK_NOT_FOUND');
    return kept.document;
  });
}

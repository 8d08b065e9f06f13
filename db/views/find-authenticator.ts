import { isoInstant, isoInstantOrNull } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** An authenticator app, as its owner sees it. */
export interface ShownAuthenticator {
  /** ISO instant. */
  readonly addedAt: string;
  /** ISO instant; null while it was never used for signing. */
  readonly lastUsedAt: string | null;
  /** How many recovery codes still work. */
  readonly recoveryCodesLeft: number;
}

const FIND = `
  select added_at as "addedAt", last_used_at as "lastUsedAt",
    (select count(*)::int from recovery_code c where c.person_id = a.person_id and c.used_at is null and c.voided_at is null)
      as "recoveryCodesLeft"
  from authenticator a where a.person_id = ? and a.removed_at is null`;

/**
 * The authenticator app of a person.
 * @returns null where there is none.
 * @throws DATABASE_AWAY.
 */
export function findAuthenticator(
  db: Database,
  acting: { readonly organizationId: string },
  personId: string,
): Promise<ShownAuthenticator | null> {
  return read(db, acting, async ({ ask }) => {
    const [row] = await ask<ShownAuthenticator>(FIND, [personId]);
    if (row === undefined) return null;
    return { ...row, addedAt: isoInstant(row.addedAt), lastUsedAt: isoInstantOrNull(row.lastUsedAt) };
  });
}

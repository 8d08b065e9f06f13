import { isoInstant, isoInstantOrNull } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** A passkey of a person, as its owner sees it. */
export interface ShownPasskey {
  readonly passkeyId: string;
  readonly name: string;
  /** Whether an account carries it from one device to others. */
  readonly synced: boolean;
  /** ISO instant. */
  readonly madeAt: string;
  /** ISO instant; null while it was never used. */
  readonly lastUsedAt: string | null;
  /** By what browsers know it, and how they reach it. */
  readonly credentialId: string;
  readonly transports: readonly string[];
}

/**
 * The passkeys of a person that were not taken away, the oldest first.
 * @throws DATABASE_AWAY.
 */
export function findPasskeys(
  db: Database,
  acting: { readonly organizationId: string },
  personId: string,
): Promise<ShownPasskey[]> {
  return read(db, acting, async ({ ask }) => {
    const rows = await ask<ShownPasskey>(
      `select id as "passkeyId", name, synced, made_at as "madeAt", last_used_at as "lastUsedAt",
         credential_id as "credentialId", transports
       from passkey where person_id = ? and removed_at is null order by made_at, id`,
      [personId],
    );
    return rows.map((row) => ({
      ...row,
      madeAt: isoInstant(row.madeAt),
      lastUsedAt: isoInstantOrNull(row.lastUsedAt),
    }));
  });
}

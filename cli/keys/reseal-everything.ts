import { listOrganizationIds } from '../../db/operations/fleet/list-organizations.ts';
import { countSealed } from '../../db/operations/sealed/count-sealed.ts';
import { resealRows } from '../../db/operations/sealed/reseal-rows.ts';
import type { Database } from '../../db/open-database.ts';
import { SEALED_COLUMNS } from '../../db/sealed-columns.ts';
import type { HeldKeys } from '../../keys/key-ring.ts';
import { beginningOf, resealText } from '../../keys/seal-text.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';

/**
 * Seals again, under the current key, everything in the database that former keys sealed.
 * @param at - the present instant (ISO 8601).
 * @returns how many texts were sealed again.
 * @throws DATA_KEY_MISSING, DATA_KEY_UNKNOWN, DATA_KEY_RETIRED, DATA_DAMAGED, DATABASE_AWAY.
 */
export async function resealEverything(
  db: Database,
  keys: HeldKeys,
  at: string,
  columns = SEALED_COLUMNS,
): Promise<number> {
  const { current: keyId } = keys(true);
  if (keyId === null) throw new CreditableError('DATA_KEY_MISSING');
  const resealing = { keyId, at, reseal: resealText.bind(null, keys) };
  let resealed = 0;
  for (const organizationId of await listOrganizationIds(db))
    for (const column of columns) resealed += await resealRows(db, organizationId, column, resealing);
  return resealed;
}

/** How many texts a key still seals: while there are any it must not be retired. @throws DATABASE_AWAY. */
export async function countUnder(db: Database, keyId: string, columns = SEALED_COLUMNS): Promise<number> {
  let count = 0;
  for (const organizationId of await listOrganizationIds(db))
    for (const column of columns) count += await countSealed(db, organizationId, column, beginningOf(keyId));
  return count;
}

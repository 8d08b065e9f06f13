import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { isoInstant } from '../instant.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** The account by which a person signs in. */
export interface ShownAccountLink {
  readonly issuer: string;
  /** ISO instant. */
  readonly linkedAt: string;
}

/**
 * The accounts that are linked to a person, the newest first.
 * @throws PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function findLinkedAccounts(
  db: Database,
  acting: { readonly organizationId: string },
  personId: string,
): Promise<ShownAccountLink[]> {
  return read(db, acting, async ({ ask }) => {
    if ((await ask('select id from person where id = ?', [personId])).length === 0)
      throw new CreditableError('PERSON_NOT_FOUND');
    const rows = await ask<ShownAccountLink>(
      `select issuer, linked_at as "linkedAt" from linked_account where person_id = ? and ended_at is null
       order by linked_at desc, id`,
      [personId],
    );
    return rows.map(({ issuer, linkedAt }) => ({ issuer, linkedAt: isoInstant(linkedAt) }));
  });
}

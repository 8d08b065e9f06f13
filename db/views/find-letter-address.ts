import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { Database } from '../open-database.ts';
import { read } from '../read.ts';

/** Where letters to a person go, and whose they are. */
export interface LetterAddress {
  readonly name: string;
  readonly address: string;
  readonly organizationName: string;
}

/**
 * Where letters to a person go.
 * @throws PERSON_NOT_FOUND, DATABASE_AWAY.
 */
export function findLetterAddress(
  db: Database,
  acting: { readonly organizationId: string },
  personId: string,
): Promise<LetterAddress> {
  return read(db, acting, async ({ ask }) => {
    const [found] = await ask<LetterAddress>(
      `select p.name, p.email as address, o.name as "organizationName"
       from person p join organization o on o.id = p.organization_id where p.id = ?`,
      [personId],
    );
    if (found === undefined) throw new CreditableError('PERSON_NOT_FOUND');
    return found;
  });
}

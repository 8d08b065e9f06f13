import { ADDRESS_VARIABLE } from '../../entities/row-policy.ts';
import type { Database } from '../../open-database.ts';
import { translateFailure } from '../../translate-failure.ts';

/** Somebody with a mail address; the same address may belong to people of several organizations. */
export interface FoundByAddress {
  readonly organizationId: string;
  readonly personId: string;
}

/**
 * Who may sign in under a mail address, in whatever organization; nothing else about them is read.
 * @returns none where nobody has it, or all who have it are disabled or without a role.
 * @throws DATABASE_AWAY.
 */
export async function findByAddress(db: Database, address: string): Promise<FoundByAddress[]> {
  const em = db.orm.em.fork({ session: { variables: { [ADDRESS_VARIABLE]: address.toLowerCase() } } });
  try {
    return await em.transactional((inner) =>
      inner.getConnection().execute<FoundByAddress[]>(
        `select organization_id as "organizationId", id as "personId" from person
           where lower(email) = ? and disabled_at is null and cardinality(roles) > 0 order by organization_id, id`,
        [address.toLowerCase()],
        'all',
        inner.getTransactionContext(),
      ),
    );
  } catch (failure) {
    throw translateFailure(failure);
  }
}

import { DOMAIN_VARIABLE } from '../../entities/row-policy.ts';
import type { Database } from '../../open-database.ts';
import { translateFailure } from '../../translate-failure.ts';

/** Where the people of a mail domain are led. */
export interface FoundDomain {
  readonly organizationId: string;
  readonly providerId: string;
}

const FIND = 'select organization_id as "organizationId", provider_id as "providerId" from led_domain where domain = ?';

/**
 * Where a mail domain is led, in whatever organization; nothing else is read.
 * @param domain - in lower case.
 * @returns null where it is led nowhere.
 * @throws DATABASE_AWAY.
 */
export async function findLedDomain(db: Database, domain: string): Promise<FoundDomain | null> {
  const em = db.orm.em.fork({ session: { variables: { [DOMAIN_VARIABLE]: domain } } });
  try {
    const [found] = await em.transactional((inner) =>
      inner.getConnection().execute<FoundDomain[]>(FIND, [domain], 'all', inner.getTransactionContext()),
    );
    return found ?? null;
  } catch (failure) {
    throw translateFailure(failure);
  }
}

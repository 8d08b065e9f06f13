import type { EntityManager, Transaction } from '@mikro-orm/postgresql';
import { ORGANIZATION_VARIABLE } from './entities/row-policy.ts';
import type { Database } from './open-database.ts';
import { translateFailure } from './translate-failure.ts';

/** One transaction that sees and writes only the rows of one organization. */
export interface Session {
  readonly em: EntityManager;
  readonly organizationId: string;
  /**
   * Asks in SQL; `?` stands for a value, and a list as a value for `a, b, c` as in `in (?)`.
   * @returns the rows, with the column names of the statement.
   */
  ask<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/**
 * Does something in one transaction for one organization; everything in it happens or nothing does. Where the database is
 * held in a transaction already, it takes part in that one.
 * @throws DATABASE_AWAY, or the refusal that a lost race stands for.
 */
export async function inSession<T>(
  db: Database,
  organizationId: string,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  if (db.held !== undefined) return db.held.join(organizationId, work);
  const em = db.orm.em.fork({ session: { variables: { [ORGANIZATION_VARIABLE]: organizationId } } });
  try {
    return await em.transactional((inner) => work(sessionOf(inner as EntityManager, organizationId)));
  } catch (failure) {
    throw translateFailure(failure);
  }
}

/** A session over an entity manager that is in a transaction. */
export function sessionOf(em: EntityManager, organizationId: string): Session {
  return {
    em,
    organizationId,
    ask: (sql, values = []) =>
      em.getConnection().execute(sql, [...values], 'all', em.getTransactionContext<Transaction>()),
  };
}

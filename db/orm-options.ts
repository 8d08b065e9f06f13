import { PostgreSqlDriver, type Options } from '@mikro-orm/postgresql';
import { ALL_ENTITIES } from './entities/all-entities.ts';

/**
 * How the entities are mapped, alike for running and for migrating.
 * @param url - address of the database, with user and password.
 */
export function ormOptions(url: string): Options {
  return {
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: ALL_ENTITIES,
    timezone: 'UTC',
    // Instants and dates are written out; nothing is guessed from the machine's zone.
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: false },
    logger: () => undefined,
  };
}

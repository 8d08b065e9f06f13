import type { Database } from '../../../db/open-database.ts';

/** What a worker that has died does next: nothing. */
export class WorkerDied extends Error {}

/** A database of a worker that dies at a chosen moment, and how many transactions it has begun. */
export interface DyingDatabase {
  readonly db: Database;
  begun(): number;
}

/**
 * A database that works until the worker dies.
 * @param before - the worker dies before this transaction, counted from 1; null: it lives.
 */
export function dyingDatabase(real: Database, before: number | null): DyingDatabase {
  let begun = 0;
  const em = new Proxy(real.orm.em, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'fork' || typeof value !== 'function') return value;
      return (...given: unknown[]): unknown => {
        begun += 1;
        if (before !== null && begun >= before) throw new WorkerDied(`before transaction ${begun}`);
        return Reflect.apply(value, target, given);
      };
    },
  });
  const orm = new Proxy(real.orm, { get: (target, name) => (name === 'em' ? em : Reflect.get(target, name, target)) });
  return { db: { ...real, orm }, begun: () => begun };
}

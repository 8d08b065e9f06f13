import { dataKeyPlaceOf } from '../config/key-places.ts';
import { readSettings } from '../config/settings.ts';
import { type Database, openDatabase } from '../db/open-database.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { holdKeys } from '../keys/hold-keys.ts';
import { CannotRun } from './input/cannot-run.ts';
import { openKeyDesk } from './keys/open-key-desk.ts';
import { countUnder, resealEverything } from './keys/reseal-everything.ts';
import { runKeyCommand } from './keys/run-key-command.ts';
import { findDatabase } from './verify-audit/find-database.ts';

const now = (): string => new Date().toISOString();

await runKeyCommand({
  name: 'data-keys',
  description: [
    'The keys that seal what is kept at rest: the keys of documents and secrets in the database. They are in the file',
    'DATA_KEYS_FILE or DATA_DIR/data-keys.json. Running parts take changes of the file on within seconds. No command',
    'ever shows a key. reseal and retire need DATABASE_URL, or npm start running.',
  ],
  desk: () => openKeyDesk(dataKeyPlaceOf(readSettings(process.env)), now),
  async beforeRetiring(id) {
    const count = await withDatabase((db) => countUnder(db, id));
    if (count > 0) throw new CannotRun([`${id} still seals ${String(count)} texts: rotate, then reseal first.`]);
  },
  async reseal() {
    const keys = holdKeys(dataKeyPlaceOf(readSettings(process.env)));
    const resealed = await withDatabase((db) => resealEverything(db, keys, now()));
    return [`Sealed ${String(resealed)} texts again under the key ${String(keys().current)}.`];
  },
});

async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(runtimeUrl(await findDatabase(readSettings(process.env))));
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

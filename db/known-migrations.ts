import { readdirSync, readFileSync } from 'node:fs';
import { Migration } from '@mikro-orm/migrations';

const FOLDER = new URL('./migrations/', import.meta.url);

/** A migration as MikroORM runs it. */
export interface KnownMigration {
  readonly name: string;
  readonly class: new (...given: ConstructorParameters<typeof Migration>) => Migration;
}

/** The migrations that this code knows, in order; each is one SQL file that is never edited after its release. */
export function knownMigrations(): KnownMigration[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.sql'));
  return files.sort().map((file) => ({ name: file.slice(0, -'.sql'.length), class: migrationOf(file) }));
}

function migrationOf(file: string): KnownMigration['class'] {
  const sql = readFileSync(new URL(file, FOLDER), 'utf8');
  return class extends Migration {
    override up(): void {
      this.addSql(sql);
    }
  };
}

/** Brings the database at DATABASE_URL up to date and ends: for where the parts are started one by one. */
import { readSettings } from '../../config/settings.ts';
import { migrate } from '../../db/migrate.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { describeFailure } from './describe-failure.ts';

try {
  const { databaseUrl } = readSettings(process.env);
  if (databaseUrl === null) throw new CreditableError('SETTINGS_INVALID', { problems: 'DATABASE_URL is not set' });
  const { applied } = await migrate(databaseUrl);
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
} catch (problem) {
  console.error(describeFailure(problem));
  process.exitCode = 1;
}

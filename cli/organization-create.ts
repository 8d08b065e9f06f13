import { Command } from 'commander';
import { readSettings } from '../config/settings.ts';
import { openDatabase } from '../db/open-database.ts';
import { createOrganization } from '../db/operations/organization/create-organization.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { addPersonSchema } from '../rules/vocabulary/commands/add-person.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';

interface Options {
  readonly name: string;
  readonly directorName: string;
  readonly directorEmail: string;
  readonly timeZone: string;
}

const command = new Command('organization:create')
  .description(
    'Makes an organization with its first clinical director, who signs in by a mailed link and adds everybody else.',
  )
  .requiredOption('--name <name>', 'what the organization is called')
  .requiredOption('--director-name <name>', 'the printed name of its first director')
  .requiredOption('--director-email <address>', 'the address to which links to sign in are mailed')
  .option('--time-zone <zone>', 'where the director lives', 'America/New_York')
  .addHelpText('after', '\nReads DATABASE_URL, the address that the system itself has.');

await runCommand(command, async () => {
  const options = command.opts<Options>();
  const director = directorOf(options);
  const { databaseUrl } = settingsOf(process.env);
  if (databaseUrl === null) throw new CannotRun(['Set DATABASE_URL to that of the system.']);
  const db = await openDatabase(runtimeUrl(databaseUrl));
  try {
    const made = await createOrganization(db, { name: options.name.trim(), demo: false, director }).catch(
      (problem: unknown) => {
        throw new CannotRun([`The organization was not made: ${firstLine(problem)}`]);
      },
    );
    process.stdout.write(
      `Made ${options.name.trim()} (${made.organizationId}); ${director.email} signs in at /sign-in.\n`,
    );
  } finally {
    await db.close();
  }
});

function directorOf({ name, directorName, directorEmail, timeZone }: Options) {
  const read = addPersonSchema.safeParse({ name: directorName, email: directorEmail, timeZone, roles: ['director'] });
  const problems = read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (name.trim() === '') problems.push('--name: expected a name');
  if (!read.success || problems.length > 0) throw new CannotRun(problems);
  return read.data;
}

function settingsOf(env: NodeJS.ProcessEnv) {
  try {
    return readSettings(env);
  } catch (error) {
    throw new CannotRun([firstLine(error)]);
  }
}

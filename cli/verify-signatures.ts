import { Command } from 'commander';
import { readSettings, type Settings } from '../config/settings.ts';
import { openDatabase } from '../db/open-database.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';
import { findDatabase } from './verify-audit/find-database.ts';
import { describeSignatures } from './verify-signatures/describe-signatures.ts';
import { verifySignatures } from './verify-signatures/verify-signatures.ts';

const command = new Command('verify-signatures')
  .description(
    'Goes over every signature, makes the hash of what it binds anew, holds it against the copy that was kept and against the audit trail, and names each that is not what was signed. Exit code 0: all are; 1: one is not; 2: it could not run.',
  )
  .option('--organization <id>', 'one organization alone (default: all)')
  .option('--json', 'print one JSON object per line');

await runCommand(command, async () => {
  const { organization = null, json = false } = command.opts<{ organization?: string; json?: boolean }>();
  const db = await openDatabase(runtimeUrl(await findDatabase(settingsOf(process.env))));
  try {
    for await (const checked of verifySignatures(db, organization)) {
      if (checked.faults.length > 0) process.exitCode = 1;
      process.stdout.write(`${json ? JSON.stringify(checked) : describeSignatures(checked)}\n`);
    }
  } catch (error) {
    if (error instanceof CreditableError) throw new CannotRun([firstLine(error)]);
    throw error;
  } finally {
    await db.close();
  }
});

function settingsOf(env: NodeJS.ProcessEnv): Settings {
  try {
    return readSettings(env);
  } catch (error) {
    throw new CannotRun([firstLine(error)]);
  }
}

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { trustedKeys } from '../activities/audit/check-heads.ts';
import { auditPlaceOf } from '../config/audit-place.ts';
import { readSettings, type Settings } from '../config/settings.ts';
import { openDatabase } from '../db/open-database.ts';
import { runtimeUrl } from '../db/runtime-url.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { CannotRun, firstLine } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';
import { describeTrail, isSound } from './verify-audit/describe-trail.ts';
import { findDatabase } from './verify-audit/find-database.ts';
import { verifyTrails } from './verify-audit/verify-trails.ts';

const command = new Command('verify-audit')
  .description(
    'Goes over the audit trail of every organization, holds it against the signed heads that are kept outside the database, and names the first entry that is not as it was written. Exit code 0: all are sound; 1: one is not; 2: it could not run.',
  )
  .option('--organization <id>', 'one organization alone (default: all)')
  .option('--heads <folder>', 'where the heads are kept (default: AUDIT_HEADS_DIR, or audit-heads in DATA_DIR)')
  .option('--public-key <file...>', 'trust these keys alone (default: those beside the heads)')
  .option('--export', 'sign the head of each trail that is sound, and keep it there')
  .option('--json', 'print one JSON object per line');

await runCommand(command, async () => {
  const options = command.opts<{
    organization?: string;
    heads?: string;
    publicKey?: readonly string[];
    export?: boolean;
    json?: boolean;
  }>();
  const settings = settingsOf(process.env);
  const place = auditPlaceOf(
    options.heads === undefined ? settings : { ...settings, auditHeadsDir: resolve(options.heads) },
  );
  const publicKeys = options.publicKey === undefined ? null : await readKeys(options.publicKey);
  const db = await openDatabase(runtimeUrl(await findDatabase(settings)));
  try {
    const asked = {
      organizationId: options.organization ?? null,
      headsFolder: place.headsFolder,
      ...(publicKeys !== null && { publicKeys }),
      exportTo: options.export === true ? place : null,
      onProgress: (organizationId: string, entries: number) => {
        process.stderr.write(`Organization ${organizationId}: ${entries.toLocaleString('en-US')} entries read\n`);
      },
    };
    for await (const trail of verifyTrails(db, asked)) {
      if (!isSound(trail)) process.exitCode = 1;
      process.stdout.write(`${options.json === true ? JSON.stringify(trail) : describeTrail(trail)}\n`);
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

async function readKeys(files: readonly string[]): Promise<readonly string[]> {
  const pems: string[] = [];
  for (const file of files) {
    try {
      const pem = await readFile(file, 'utf8');
      trustedKeys([pem]);
      pems.push(pem);
    } catch (error) {
      throw new CannotRun([`--public-key: ${file} holds no public key (${firstLine(error)})`]);
    }
  }
  return pems;
}

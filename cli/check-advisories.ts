import { execFile } from 'node:child_process';
import { Command } from 'commander';
import { readReport } from './check-advisories/read-report.ts';

const command = new Command('check:advisories')
  .description(
    'Asks the registry what is known against the packages that run. Exit code 0: nothing grave, or it could not be asked; 1: something grave, or with --strict it could not be asked.',
  )
  .option('--strict', 'fail where the registry cannot be asked: for a release')
  .action(async ({ strict = false }: { strict?: boolean }) => {
    const advisories = readReport(await askRegistry());
    if (!advisories.asked) {
      process.stderr.write(
        `SKIPPED: the registry was not asked for advisories (${advisories.reason}). Nothing is known.\n`,
      );
      process.exitCode = strict ? 1 : 0;
      return;
    }
    for (const line of advisories.grave) process.stderr.write(`GRAVE: ${line}\n`);
    process.stdout.write(`${String(advisories.grave.length)} grave, ${String(advisories.others)} others\n`);
    process.exitCode = advisories.grave.length > 0 ? 1 : 0;
  });
await command.parseAsync();

/** Its exit code says only that there is something; what it printed says what. */
function askRegistry(): Promise<string> {
  const limits = { timeout: 60_000, maxBuffer: 64 * 1_048_576 };
  return new Promise((resolve) => {
    execFile('npm', ['audit', '--omit=dev', '--json'], limits, (_, printed) => resolve(printed));
  });
}

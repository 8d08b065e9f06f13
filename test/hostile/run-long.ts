/** `npm run schemathesis -- --minutes 10` and `npm run hostile -- --many 10000`: the same tests as in `npm test`, for longer. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const command = new Command('hostile').description('Sends the API and the pages what nobody should send, for longer.');
command
  .command('schemathesis')
  .option('--minutes <number>', 'how long, shared between all roles', '10')
  .option('--seed <number>', 'what chance begins with', '30')
  .action(({ minutes, seed }: { minutes: string; seed: string }) =>
    run('hostile/schemathesis', { SCHEMATHESIS_MINUTES: minutes, HOSTILE_SEED: seed }),
  );
command
  .command('inputs')
  .option('--many <number>', 'how many hostile requests', '10000')
  .option('--seed <number>', 'what chance begins with', '30')
  .action(({ many, seed }: { many: string; seed: string }) =>
    run('hostile/inputs', { HOSTILE_MANY: many, HOSTILE_SEED: seed }),
  );
await command.parseAsync();

async function run(file: string, variables: Record<string, string>): Promise<void> {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
  const args = [...jest, '--selectProjects', 'integration', '--testPathPatterns', `test/${file}`];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...variables }, stdio: 'inherit' });
  process.exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

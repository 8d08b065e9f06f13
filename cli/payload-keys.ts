import { Command } from 'commander';
import { readSettings } from '../config/settings.ts';
import { CreditableError } from '../rules/vocabulary/errors.ts';
import { CannotRun } from './input/cannot-run.ts';
import { runCommand } from './input/run-command.ts';
import { openKeyDesk } from './payload-keys/open-key-desk.ts';

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);
const desk = () => openKeyDesk(readSettings(process.env), () => new Date().toISOString());
let work = (): void => undefined;

const command = new Command('payload-keys')
  .description(
    [
      'The keys that encrypt what Temporal keeps, in the file PAYLOAD_KEYS_FILE or DATA_DIR/payload-keys.json.',
      'Running parts take changes of the file on within seconds. No command ever shows a key.',
    ].join('\n'),
  )
  .helpCommand(false);
command
  .command('list')
  .description('the ids of all keys, and what each may do')
  .action(() => void (work = () => say(desk().list())));
command
  .command('ensure')
  .description('make a first key where there is none')
  .action(() => void (work = () => say(desk().ensure())));
command
  .command('rotate')
  .description('make a new key and encrypt by it from now on; the former ones still open what they encrypted')
  .action(() => void (work = () => say(desk().rotate())));
command
  .command('retire')
  .argument('<id>')
  .description('open nothing any more by this key')
  .option('--destroy', 'take the key itself out of the file too: what it encrypted is gone for ever')
  .action(
    (id: string, { destroy }: { destroy?: true }) => void (work = () => say(desk().retire(id, destroy === true))),
  );
command
  .command('restore')
  .argument('<id>')
  .description('open by a retired key again, while it was not destroyed')
  .action((id: string) => void (work = () => say(desk().restore(id))));

await runCommand(command, async () => {
  try {
    work();
  } catch (problem) {
    throw problem instanceof CreditableError ? new CannotRun([problem.message]) : problem;
  }
});

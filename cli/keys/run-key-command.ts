import { Command } from 'commander';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { CannotRun, firstLine } from '../input/cannot-run.ts';
import { runCommand } from '../input/run-command.ts';
import type { KeyDesk } from './open-key-desk.ts';

/** A command about one ring of keys. */
export interface KeyCommand {
  readonly name: string;
  readonly description: readonly string[];
  /** Opens the file of keys; called once the options are read. */
  readonly desk: () => KeyDesk;
  /** Looks before a key is retired. @throws CannotRun where it is still needed. */
  readonly beforeRetiring?: (id: string) => Promise<void>;
  /** Seals again, where this ring seals what can be sealed again; gives the lines that say what was done. */
  readonly reseal?: () => Promise<readonly string[]>;
}

/** Runs a command about a ring of keys; no key is ever shown. */
export async function runKeyCommand(asked: KeyCommand): Promise<void> {
  const { desk } = asked;
  let work = (): readonly string[] | Promise<readonly string[]> => [];
  const command = new Command(asked.name).description(asked.description.join('\n')).helpCommand(false);
  command
    .command('list')
    .description('the ids of all keys, and what each may do')
    .action(() => void (work = () => desk().list()));
  command
    .command('ensure')
    .description('make a first key where there is none')
    .action(() => void (work = () => desk().ensure()));
  command
    .command('rotate')
    .description('make a new key and encrypt by it from now on; the former ones still open what they encrypted')
    .action(() => void (work = () => desk().rotate()));
  const { reseal } = asked;
  if (reseal !== undefined)
    command
      .command('reseal')
      .description('seal again, under the current key, what former keys sealed; may be repeated')
      .action(() => void (work = reseal));
  command
    .command('retire')
    .argument('<id>')
    .description('open nothing any more by this key')
    .option('--destroy', 'take the key itself out of the file too: what it encrypted is gone for ever')
    .action((id: string, { destroy }: { destroy?: true }) => {
      work = async () => {
        await asked.beforeRetiring?.(id);
        return desk().retire(id, destroy === true);
      };
    });
  command
    .command('restore')
    .argument('<id>')
    .description('open by a retired key again, while it was not destroyed')
    .action((id: string) => void (work = () => desk().restore(id)));
  await runCommand(command, () => sayOrRefuse(() => work()));
}

async function sayOrRefuse(work: () => readonly string[] | Promise<readonly string[]>): Promise<void> {
  try {
    process.stdout.write(`${(await work()).join('\n')}\n`);
  } catch (problem) {
    throw problem instanceof CreditableError ? new CannotRun([firstLine(problem)]) : problem;
  }
}

import { Command } from 'commander';
import { readSettings } from '../config/settings.ts';
import { createProgramGroup } from '../local/programs/program-group.ts';
import { describeFailure } from './start/describe-failure.ts';
import { onStopSignals } from './start/on-stop-signals.ts';
import { startEverything } from './start/start-everything.ts';
import { SETTINGS_HELP } from './start/settings-help.ts';
import { withDemo } from './start/with-demo.ts';

const command = new Command('npm start')
  .description('Starts all of Creditable on this machine and stops it again with Ctrl-C.')
  .addHelpText('after', SETTINGS_HELP)
  .action(start);

await command.parseAsync();

/** Runs until a signal ends it; the exit code is 1 when it could not start. */
async function start(): Promise<void> {
  const log = (sentence: string) => console.log(sentence);
  const group = createProgramGroup({
    onEnding: (name) => log(`Stopping ${name} …`),
    onKilled: (name) => log(`${name} did not end in time and was killed.`),
  });
  onStopSignals(group, log);
  try {
    await startEverything({ settings: readSettings(withDemo(process.env)), env: process.env, group, log });
  } catch (problem) {
    // A stop in the middle of starting breaks whatever was under way: that is no failure.
    if (group.isStopping) return;
    console.error(describeFailure(problem));
    process.exitCode = 1;
    await group.stop();
    process.exit();
  }
}

import { type Rulebook } from '../../rules/rulebooks/rulebook.ts';
import { askReadings } from '../../rules/rulebooks/versions/ask-readings.ts';
import { CannotRun } from './cannot-run.ts';

/**
 * Reads open texts of a rulebook the other way, as somebody asked on the command line.
 * @param ids - as given after `--reading`, none when it was not given.
 * @throws CannotRun when one cannot be asked for.
 */
export function askForReadings(rulebook: Rulebook, ids: readonly string[] = []): Rulebook {
  try {
    return askReadings(rulebook, ids);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CannotRun(error.message.split('\n').map((line) => `--reading: ${line}`));
  }
}

import { listRulebooks, loadRulebook } from '../../rules/rulebooks/load-rulebook.ts';
import { type Rulebook } from '../../rules/rulebooks/rulebook.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import { CannotRun } from './cannot-run.ts';

/**
 * Reads the rulebook of a license; one that is not listed yet, too: whoever writes its rulebook wants to try it.
 * @throws CannotRun when there is none.
 */
export function readRulebook(license: string): Rulebook {
  try {
    return loadRulebook(license);
  } catch (error) {
    if (!(error instanceof CreditableError)) throw error;
    const known = listRulebooks().join(', ');
    throw new CannotRun([`$.license: expected one of ${known}, not ${JSON.stringify(license)}`]);
  }
}

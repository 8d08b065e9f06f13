import type { Environment } from '../../config/settings.ts';
import { CreditableError } from '../../rules/vocabulary/errors.ts';
import type { ProgramGroup } from '../programs/program-group.ts';

/** What looking for a part may use. */
export interface Surroundings {
  readonly env: Environment;
  /** Says in a sentence what is going on. */
  readonly log: (sentence: string) => void;
  /** Runs what builds or downloads, so that a stop ends that too. */
  readonly group: ProgramGroup;
}

/** One place a part may come from. */
export interface Source {
  /** As in "not found {name}". */
  readonly name: string;
  /** The path of the part, or null when it cannot come from here; an Error says why it should have. */
  find(around: Surroundings): Promise<string | null>;
}

/**
 * Takes a part from the first source that has it.
 * @throws PART_MISSING with what was tried and what the reader can do.
 */
export async function takeFirst(
  part: string,
  sources: readonly Source[],
  advice: string,
  around: Surroundings,
): Promise<string> {
  const tried: string[] = [];
  for (const source of sources) {
    try {
      const path = await source.find(around);
      if (path !== null) return path;
      tried.push(source.name);
    } catch (problem) {
      tried.push(`${source.name} (${problem instanceof Error ? problem.message : String(problem)})`);
    }
    if (around.group.isStopping) break;
  }
  throw new CreditableError('PART_MISSING', { part, reason: `not found ${tried.join(', ')}`, advice });
}

import { lintRulebook } from '../lint-rulebook.ts';
import { type Rulebook } from '../rulebook.ts';
import { type OpenReading, listReadings, partsUnder } from './open-readings.ts';

/**
 * Reads open texts the other way. The rulebook itself stays as it is.
 * @param ids - the readings that are asked for, each once.
 * @returns the rulebook with its own hash and a version that names the readings; the rulebook itself when none is asked for.
 * @throws RangeError when a reading cannot be asked for, or two of them cannot be asked for together.
 */
export function askReadings(rulebook: Rulebook, ids: readonly string[]): Rulebook {
  if (ids.length === 0) return rulebook;
  const asked = [...new Set(ids)].map((id) => readingOf(rulebook, id));
  const parts = partsUnder(rulebook, asked);
  const problems = lintRulebook(parts);
  if (problems.length > 0) throw new RangeError(`These readings contradict each other:\n${problems.join('\n')}`);
  return { ...parts, sha256: rulebook.sha256, asked: asked.map(({ id }) => id) };
}

function readingOf(rulebook: Rulebook, id: string): OpenReading {
  const known = listReadings(rulebook);
  const found = known.find((reading) => reading.id === id);
  if (found !== undefined) return found;
  const { license } = rulebook.identity;
  const names = known.map((reading) => reading.id).join(', ');
  throw new RangeError(
    `${license} has no reading ${JSON.stringify(id)} that can be asked for; ${names === '' ? 'there is none' : `there is ${names}`}`,
  );
}

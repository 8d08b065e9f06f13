import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseStrictYaml } from '../rulebooks/load-rulebook.ts';
import { type Deadline, deadlineSchema } from './deadline.ts';

const FILE = new URL('./deadlines.yaml', import.meta.url);

let known: readonly Deadline[] | null = null;

/**
 * The days that the board of a license sets. What is only remembered decides nothing and is left out.
 * @param license - for one `CA-LMFT`.
 * @throws RangeError when the file is not as it should be.
 */
export function loadDeadlines(license: string): readonly Deadline[] {
  known ??= read();
  return known.filter(({ licenses, confidence }) => licenses.includes(license) && confidence !== 'recall');
}

function read(): readonly Deadline[] {
  const result = z.array(deadlineSchema).safeParse(parseStrictYaml(readFileSync(FILE, 'utf8'), 'deadlines.yaml'));
  if (result.success) return result.data;
  throw new RangeError(`deadlines.yaml: ${z.prettifyError(result.error)}`);
}

import { readFileSync } from 'node:fs';
import { parseStrictYaml } from '../rulebooks/load-rulebook.ts';
import { dutiesSchema, type Duty } from './duty.ts';

const FILE = new URL('./duties.yaml', import.meta.url);

/**
 * Reads what comes back every so many months, license by license, and checks it.
 * @throws RangeError when the file is not as it should be.
 */
export function loadDuties(): readonly Duty[] {
  const read = dutiesSchema.safeParse(parseStrictYaml(readFileSync(FILE, 'utf8'), 'duties.yaml'));
  if (!read.success) throw new RangeError(`duties.yaml: ${read.error.message}`);
  return read.data;
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseStrictYaml } from '../rulebooks/load-rulebook.ts';
import { type DepartureNotice, departureNoticeSchema } from './departure-notice.ts';

const FILE = new URL('./notices.yaml', import.meta.url);

let known: readonly DepartureNotice[] | null = null;

/**
 * What the board of a license wants when somebody leaves, beside the forms of its packet.
 * @param license - for one `CA-LMFT`.
 * @throws RangeError when the file is not as it should be.
 */
export function loadDepartureNotices(license: string): readonly DepartureNotice[] {
  known ??= read();
  return known.filter(({ licenses }) => licenses.includes(license));
}

function read(): readonly DepartureNotice[] {
  const result = z.array(departureNoticeSchema).safeParse(parseStrictYaml(readFileSync(FILE, 'utf8'), 'notices.yaml'));
  if (result.success) return result.data;
  throw new RangeError(`notices.yaml: ${z.prettifyError(result.error)}`);
}

import { expect } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Holds what was found against a file that somebody read through, `test/promises/reviewed/<name>.txt`.
 * `WRITE_REVIEWED=yes` writes the file anew; the difference is then read before it is kept.
 */
export function expectAsReviewed(name: string, lines: readonly string[]): void {
  const file = new URL(`./reviewed/${name}.txt`, import.meta.url);
  if (process.env['WRITE_REVIEWED'] === 'yes') writeFileSync(file, `${lines.join('\n')}\n`);
  expect(lines).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
}

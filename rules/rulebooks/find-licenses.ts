import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Where the rulebooks of this program stand. */
const RULEBOOKS = new URL('./', import.meta.url);

/** The line of a rulebook that says which license it is about. */
const LICENSE_LINE = /^license:\s*['"]?([A-Z]{2}-[A-Za-z-]+)/m;

/**
 * Finds every license that has a rulebook, whether it can be sought yet or is still being written.
 * @param rulebooks - the folder that holds all rulebooks, with a slash at the end; this one unless said otherwise.
 * @returns codes in the order of the alphabet.
 */
export function findLicenses(rulebooks: URL = RULEBOOKS): string[] {
  return readdirSync(rulebooks, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('us-'))
    .flatMap(({ name }) => readdirSync(new URL(`${name}/`, rulebooks)).map((code) => `${name}/${code}`))
    .map((folder) => new URL(`${folder}/rulebook.yaml`, rulebooks))
    .filter((file) => existsSync(file))
    .flatMap((file) => LICENSE_LINE.exec(readFileSync(file, 'utf8'))?.[1] ?? [])
    .sort();
}
